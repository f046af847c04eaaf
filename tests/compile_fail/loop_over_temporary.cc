// A loop over the items of a temporary Response would read what is gone.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  for (const EvaluationSummaryView& job : client.list_evaluation_jobs({})->job_summaries) (void)job.job_name;
#else
  const auto page = client.list_evaluation_jobs({});
  for (const EvaluationSummaryView& job : page->job_summaries) (void)job.job_name;
#endif
}
