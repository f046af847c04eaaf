// A modeled error belongs to the Error.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  const auto page = client.list_evaluation_jobs({});
  (void)outcrop::Error(page.error()).as<ThrottlingException>();
#else
  const auto page = client.list_evaluation_jobs({});
  const outcrop::Error copy = page.error();
  (void)copy.as<ThrottlingException>();
#endif
}
