/** Workflows are called by file, by file without its ending, or by the name on the page. */

/** The file name of a workflow. */
export function toWorkflowFile(name: string): string {
  const bare = name.replace(/^.*\//, '');
  return /\.ya?ml$/.test(bare) ? bare : `${bare}.yml`;
}

/** Whether a workflow goes by that name. */
export function isWorkflow(workflow: { file: string; name: string }, called: string): boolean {
  return toWorkflowFile(workflow.file) === toWorkflowFile(called) || workflow.name === called;
}
