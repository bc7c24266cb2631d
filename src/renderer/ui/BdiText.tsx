import type { ReactNode } from 'react';

/** Text that a person typed, kept from turning the direction of the text around it. */
export function BdiText({
  children,
  className,
}: {
  children: string;
  className?: string | undefined;
}): ReactNode {
  return (
    <bdi className={className} dir="auto">
      {children}
    </bdi>
  );
}
