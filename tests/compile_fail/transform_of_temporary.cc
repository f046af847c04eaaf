// transform of a Response that is gone at once would hand out what points into it.
// expect: deleted
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using View = outcrop::bedrock::ListEvaluationJobsView;

[[maybe_unused]] outcrop::Result<std::string_view> next(const View& view) {
  return view.next_token.value_or(std::string_view());
}
[[maybe_unused]] std::string_view name(const View& view) { return view.next_token.value_or(std::string_view()); }

void use(const outcrop::bedrock::Client& client) {
#ifdef OUTCROP_BAD
  (void)client.list_evaluation_jobs({}).transform(name);
#else
  const auto response = client.list_evaluation_jobs({});
  (void)response.transform(name);
#endif
}
