// A view of a temporary Response would dangle.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  const ListEvaluationJobsView& view = *client.list_evaluation_jobs({});
  (void)view;
#else
  const auto page = client.list_evaluation_jobs({});
  const ListEvaluationJobsView& view = *page;
  (void)view;
#endif
}
