// Lists evaluation jobs at an address where nothing listens: that the program builds, links and gets as far as the
// network is what is looked at.
#include <cstdio>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/credentials.h"

int main() {
  const outcrop::bedrock::Client client({
      .region = "us-east-1",
      .endpoint_url = "http://127.0.0.1:1",
      .credentials = outcrop::static_credentials({.access_key_id = "AKIDEXAMPLE", .secret_access_key = "secret"}),
      .retry = {.max_attempts = 1},
  });
  const auto page = client.list_evaluation_jobs({.max_results = 5});
  if (page) return 1;
  std::puts(outcrop::to_string(page.error()).c_str());
  return page.error().kind == outcrop::ErrorKind::network ? 0 : 1;
}
