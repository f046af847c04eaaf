// What takes an asynchronous answer has to take this operation's.
// expect: AsyncCallback|no matching
#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

void get(const outcrop::bedrock::AsyncClient& client) {
  using namespace outcrop::bedrock;
#ifdef OUTCROP_BAD
  client.get_evaluation_job({.job_identifier = "job"}, [](outcrop::Response<ListEvaluationJobsView>) {});
#else
  client.get_evaluation_job({.job_identifier = "job"}, [](outcrop::Response<GetEvaluationJobView>) {});
#endif
}
