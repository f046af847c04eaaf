// The Error belongs to the Response.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  const outcrop::Error& error = client.list_evaluation_jobs({}).error();
  (void)error;
#else
  const auto page = client.list_evaluation_jobs({});
  const outcrop::Error& error = page.error();
  (void)error;
#endif
}
