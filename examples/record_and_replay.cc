// Testing offline with real answers: record a run once, and replay it in tests, without network and credentials.
//
//   outcrop_example_record_and_replay record FILE
//   outcrop_example_record_and_replay replay FILE
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/testing.h>

#include <iostream>
#include <memory>
#include <string>
#include <string_view>

namespace bedrock = outcrop::bedrock;
namespace testing = outcrop::testing;

namespace {

/// The code under test.
int count_jobs(const bedrock::Client& client) {
  int jobs = 0;
  for (const auto job : client.list_evaluation_jobs_items({.max_results = 50})) {
    if (!job) {
      std::cerr << to_string(job.error()) << '\n';
      return -1;
    }
    ++jobs;
  }
  return jobs;
}

int record(const std::string& file) {
  const auto recorder = std::make_shared<testing::Recorder>();
  recorder->scrub("our-internal-name");  // beside what is taken out anyway
  outcrop::ClientConfig config;
  config.transport = recorder;
  std::cout << count_jobs(bedrock::Client(config)) << " jobs\n";
  const auto saved = recorder->save(file);
  if (!saved) {
    std::cerr << saved.error().message << '\n';
    return 1;
  }
  std::cout << *saved << " exchanges recorded\n";
  return 0;
}

int replay(const std::string& file) {
  const auto replayer = testing::Replayer::load(file);
  if (!replayer) {
    std::cerr << replayer.error().message << '\n';
    return 1;
  }
  const bedrock::Client client(testing::offline_config(*replayer));
  const int jobs = count_jobs(client);
  std::cout << jobs << " jobs, " << (*replayer)->unused().size() << " answers unused\n";
  return jobs < 0 ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc == 3 ? argv[1] : "";
  if (what == "record") return record(argv[2]);
  if (what == "replay") return replay(argv[2]);
  std::cerr << "usage: outcrop_example_record_and_replay record|replay FILE\n";
  return 2;
}
