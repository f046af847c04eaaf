// A Response that is being moved from gives no view either.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  auto page = client.list_evaluation_jobs({});
  const auto token = (*std::move(page)).next_token;
  (void)token;
#else
  auto page = client.list_evaluation_jobs({});
  const auto token = page->next_token;
  (void)token;
#endif
}
