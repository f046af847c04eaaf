// An iterator points into its range.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  auto first = client.list_evaluation_jobs_parallel({}).begin();
  (void)first;
#else
  auto items = client.list_evaluation_jobs_parallel({});
  auto first = items.begin();
  (void)first;
#endif
}
