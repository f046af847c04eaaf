// An answer that nobody looks at hides its error.
// expect: nodiscard
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  client.list_evaluation_jobs({});
#else
  if (!client.list_evaluation_jobs({})) return;
#endif
}
