// A small program that lists jobs: its size and the time that it takes to compile are measured.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <cstdio>

namespace bedrock = outcrop::bedrock;

int main() {
  const bedrock::Client client;
  for (const auto& page : client.list_evaluation_jobs_pages({})) {
    if (!page) {
      std::fprintf(stderr, "%s\n", to_string(page.error()).c_str());
      return 1;
    }
    for (const bedrock::EvaluationSummaryView& job : page->job_summaries)
      std::printf("%.*s\n", static_cast<int>(job.job_name.size()), job.job_name.data());
  }
}
