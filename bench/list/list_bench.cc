// list_bench: seconds to list all jobs of an emulator that answers late: a loop that waits for each page, pages that
// are asked for ahead, and slices of time at once; the first two also with work on each page, which is where asking
// ahead pays.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/credentials.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "support/paired_rounds.h"
#include "support/wall_rounds.h"

namespace outcrop::bench {
namespace {

using bedrock::Client;
using bedrock::ListEvaluationJobsRequest;

constexpr std::int32_t kPageSize = 100;
constexpr std::chrono::milliseconds kWork{20};  // of a program that does something with a page

[[noreturn]] void give_up(const Error& error) {
  std::fprintf(stderr, "list_bench: %s\n", to_string(error).c_str());
  std::exit(1);
}

void work(std::chrono::milliseconds time) {
  if (time.count() > 0) std::this_thread::sleep_for(time);
}

std::size_t serial(const Client& client, std::chrono::milliseconds of_work) {
  std::size_t jobs = 0;
  ListEvaluationJobsRequest request{.max_results = kPageSize};
  for (;;) {
    const auto page = client.list_evaluation_jobs(request);
    if (!page) give_up(page.error());
    jobs += page->job_summaries.size();
    work(of_work);
    if (!page->next_token) return jobs;
    request.next_token = std::string(*page->next_token);
  }
}

std::size_t ahead(const Client& client, std::chrono::milliseconds of_work) {
  std::size_t jobs = 0;
  auto pages = client.list_evaluation_jobs_pages({.max_results = kPageSize});
  for (const auto& page : pages) {
    if (!page) give_up(page.error());
    jobs += page->job_summaries.size();
    work(of_work);
  }
  return jobs;
}

std::size_t parallel(const Client& client, int lanes) {
  std::size_t jobs = 0;
  for (const auto& job : client.list_evaluation_jobs_parallel({.max_results = kPageSize}, {.lanes = lanes})) {
    if (!job) give_up(job.error());
    ++jobs;
  }
  return jobs;
}

void run(const std::string& endpoint, std::size_t expected, int rounds, const std::string& out) {
  ClientConfig config;
  config.region = "us-east-1";
  config.endpoint_url = endpoint;
  config.credentials = static_credentials(
      {.access_key_id = "AKIDEXAMPLE", .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"});
  const auto contender = [&](const std::string& name, auto list) {
    return in_process(name, [&config, expected, list, name](std::size_t) {
      const std::size_t jobs = list(Client(config));  // a new client each time: connecting is part of it
      if (jobs == expected) return;
      std::fprintf(stderr, "list_bench: %s listed %zu jobs, not %zu\n", name.c_str(), jobs, expected);
      std::exit(1);
    });
  };
  const std::string with_work = ", " + std::to_string(kWork.count()) + " ms of work a page";
  std::vector<WallTimed> contenders;
  for (const int lanes : {8, 4, 2})
    contenders.push_back(
        contender(std::to_string(lanes) + " lanes", [lanes](const Client& client) { return parallel(client, lanes); }));
  contenders.push_back(contender("ahead", [](const Client& client) { return ahead(client, {}); }));
  contenders.push_back(contender("serial", [](const Client& client) { return serial(client, {}); }));
  contenders.push_back(contender("ahead" + with_work, [](const Client& client) { return ahead(client, kWork); }));
  contenders.push_back(contender("serial" + with_work, [](const Client& client) { return serial(client, kWork); }));
  constexpr std::size_t kSerial = 4;
  const std::vector<std::size_t> baselines{kSerial, kSerial, kSerial, kSerial, kSerial, 6, 6};

  RoundTimes times(contenders.size());
  for (int round = 0; round < rounds; ++round)
    for (std::size_t i = 0; i < contenders.size(); ++i) times[i].push_back(contenders[i].run(1));

  std::printf("\nlist: %zu jobs in pages of %d, from %s\n  %-36s %12s %16s\n", expected, kPageSize, endpoint.c_str(),
              "", "seconds", "x its serial one");
  std::vector<Row> rows;
  for (std::size_t i = 0; i < contenders.size(); ++i) {
    const std::string& baseline = contenders[baselines[i]].name;
    Row row{"list: " + contenders[i].name, median(times[i]), "s", {}};
    const double ratio = speed_ratio(times, i, baselines[i]);
    if (i != baselines[i]) row.ratio_to[baseline] = ratio;
    std::printf("  %-36s %12.3f %16.2f\n", contenders[i].name.c_str(), row.value, ratio);
    rows.push_back(std::move(row));
  }
  write_rows(out, rows);
  std::printf("\nwritten to %s\n", out.c_str());
}

}  // namespace
}  // namespace outcrop::bench

int main(int argc, char** argv) {
  CLI::App app{"Seconds to list all jobs of an emulator that answers late"};
  bool quick = false;
  std::string endpoint;
  std::size_t jobs = 10'000;
  std::string out = "build/bench/list.json";
  app.add_option("--endpoint", endpoint, "Address of the emulator")->required();
  app.add_option("--jobs", jobs, "How many jobs it has")->capture_default_str();
  app.add_flag("--quick", quick, "One round");
  app.add_option("--out", out, "Where the rows go as JSON")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  outcrop::bench::run(endpoint, jobs, quick ? 1 : 3, out);
}
