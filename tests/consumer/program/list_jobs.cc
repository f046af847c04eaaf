#include "list_jobs.h"

#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/credentials.h>

std::string list_jobs() {
  const outcrop::bedrock::Client client({
      .region = "us-east-1",
      .endpoint_url = "http://127.0.0.1:1",
      .credentials = outcrop::static_credentials({.access_key_id = "AKIDEXAMPLE", .secret_access_key = "secret"}),
      .retry = {.max_attempts = 1},
  });
  const auto page = client.list_evaluation_jobs({.max_results = 5});
  return std::to_string(page.value_or_throw().job_summaries.size());
}
