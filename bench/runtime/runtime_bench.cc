// runtime_bench: what bedrock-runtime is used for, beside the AWS SDKs for Go and JavaScript and botocore on the same
// server.
#include <outcrop/client_config.h>
#include <sys/resource.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <map>

#include "runtime/cases.h"
#include "support/rival_process.h"

namespace outcrop::bench {
namespace {

const std::map<std::string, std::function<std::vector<Row>(const RuntimeBench&)>> kBenches{
    {"send", bench_send},
    {"stream", bench_stream},
    {"concurrent", bench_concurrent},
    {"start", bench_start},
    {"write", bench_write}};

// Every contender finds the same settings, and none of the machine's.
void set_environment() {
  for (const auto& [name, value] : {std::pair("AWS_REGION", "us-east-1"),
                                    {"AWS_DEFAULT_REGION", "us-east-1"},
                                    {"AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"},
                                    {"AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"},
                                    {"AWS_EC2_METADATA_DISABLED", "true"},
                                    {"AWS_CONFIG_FILE", "/dev/null"},
                                    {"AWS_SHARED_CREDENTIALS_FILE", "/dev/null"},
                                    {"AWS_MAX_ATTEMPTS", "1"}})
    ::setenv(name, value, 1);
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
}

}  // namespace

void give_up(const std::string& why) {
  std::fprintf(stderr, "runtime_bench: %s\n", why.c_str());
  std::exit(1);
}

bedrock_runtime::Client make_client(const std::string& address, int max_connections) {
  ClientConfig config;
  config.endpoint_url = address;
  config.max_connections = max_connections;
  return bedrock_runtime::Client(config);
}

std::vector<std::pair<std::string, std::vector<std::string>>> runtime_rivals(const RuntimeBench& bench) {
  const std::string folder = OUTCROP_BENCH_DIR;
  std::vector<std::pair<std::string, std::vector<std::string>>> rivals;
  if (!bench.go.empty()) rivals.push_back({"AWS SDK for Go v2", {bench.go}});
  if (!bench.javascript.empty())
    rivals.push_back({"AWS SDK for JavaScript", {"node", folder + "/javascript_runtime.mjs", bench.javascript}});
  if (!bench.alone) rivals.push_back({"botocore", {"/usr/bin/python3", folder + "/botocore_runtime.py"}});
  return rivals;
}

void add_runtime_rivals(std::vector<WallTimed>& contenders, const RuntimeBench& bench, const std::string& address,
                        const std::string& what) {
  for (const auto& [name, command] : runtime_rivals(bench)) add_rival(contenders, name, command, address + ' ' + what);
}

}  // namespace outcrop::bench

int main(int argc, char** argv) {
  using namespace outcrop::bench;
  CLI::App app{"Sending, streaming, waiting and starting: Outcrop beside other SDKs"};
  RuntimeBench bench;
  std::string name, out;
  bool quick = false;
  app.add_option("name", name, "send, write, stream, concurrent or start")->required()->check(CLI::IsMember(kBenches));
  app.add_flag("--quick", quick, "Fewer and shorter rounds");
  app.add_option("--out", out, "Where the rows go as JSON")->required();
  app.add_option("--javascript", bench.javascript, "Folder that the official JavaScript client is installed in");
  app.add_flag("--alone", bench.alone, "Without rivals");
  app.add_option("--go", bench.go, "The program of the AWS SDK for Go");
  CLI11_PARSE(app, argc, argv);
  bench.program = std::filesystem::path(argv[0]).replace_filename("converse_once");
  set_environment();
  bench.rounds =
      quick ? RoundOptions{.rounds = 7, .seconds_each = 0.05} : RoundOptions{.rounds = 21, .seconds_each = 0.2};
  write_rows(out, kBenches.at(name)(bench));
  std::printf("\nwritten to %s\n", out.c_str());
}
