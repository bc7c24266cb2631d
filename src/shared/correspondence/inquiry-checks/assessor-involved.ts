import { block, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';

/**
 * Whoever judges new information stepped out for this candidate or declared an interest in them, or
 * nothing was signed that it could be held against. A declaration made later opens it again.
 */
export function assessorInvolved({ record, app, inquiry, act }: InquiryCheckInput): InquiryFault[] {
  if (inquiry.kind !== 'new-information' || (act.act !== 'assess' && act.act !== 'close')) return [];
  const assessor = act.act === 'assess' ? act.assessedBy : inquiry.assessment?.assessedBy;
  if (assessor === undefined) return [];
  const faults: InquiryFault[] = [];
  const declared = app.declarations.find(({ member }) => member === assessor);
  if (declared && (declared.recused || declared.interest !== 'none'))
    faults.push(
      block(
        `${record.members.get(assessor)?.fullName ?? 'Whoever assessed it'} ${
          declared.recused ? 'stepped out for this candidate' : 'declared an interest in this candidate'
        }, and so cannot judge their new information.`,
        'Let somebody else assess it, who has no interest in this candidate.',
      ),
    );
  if (act.act === 'assess' && !record.decision)
    faults.push(
      block(
        'No decision of this opening is signed yet, so there is no reason to hold new information against.',
        'Record it as a fact of the candidate, so that the committee sees it before it decides.',
      ),
    );
  return faults;
}
