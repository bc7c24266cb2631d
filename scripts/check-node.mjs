// Runs before everything else, on whatever Node a person has, so it uses nothing new.
const wanted = 24;
const found = Number(process.versions.node.split('.')[0]);
if (found !== wanted) {
  console.error(
    [
      `Grounds is built and tested with Node ${wanted}; this is Node ${process.versions.node} (${process.execPath}).`,
      `Node ${wanted} comes with the project: run "npm install", then start scripts with "npm run <name>",`,
      `which puts it first. To call node yourself, use node_modules/.bin/node.`,
    ].join('\n'),
  );
  process.exit(1);
}
