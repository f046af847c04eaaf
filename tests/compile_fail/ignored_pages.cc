// A listing that nobody looks at asks for nothing.
// expect: ignoring|nodiscard
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

void list(const outcrop::bedrock::Client& client) {
#ifdef OUTCROP_BAD
  client.list_evaluation_jobs_pages({});
#else
  auto pages = client.list_evaluation_jobs_pages({});
  pages.prefetch();
#endif
}
