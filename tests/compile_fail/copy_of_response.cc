// A Response owns what its view points to, so it moves and is not copied.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  auto page = client.list_evaluation_jobs({});
  const auto copy = page;
  (void)copy;
#else
  auto page = client.list_evaluation_jobs({});
  const auto moved = std::move(page);
  (void)moved;
#endif
}
