// An iterator points into its range.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  auto first = client.list_evaluation_jobs_pages({}).begin();
  (void)first;
#else
  auto pages = client.list_evaluation_jobs_pages({});
  auto first = pages.begin();
  (void)first;
#endif
}
