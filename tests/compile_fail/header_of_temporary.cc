// Headers belong to the Response.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  (void)client.list_evaluation_jobs({}).header("x");
#else
  const auto page = client.list_evaluation_jobs({});
  (void)page.header("x");
#endif
}
