// call_bench: pages of ListEvaluationJobs a second, end to end, from a web server on loopback that with_nginx.py runs:
// Outcrop beside libcurl alone, which neither signs nor decodes, libcurl with as many bytes of headers as a signed
// request has, the official JavaScript client and botocore.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/credentials.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "call/bare_curl.h"
#include "support/evaluation_pages.h"
#include "support/rival_process.h"
#include "support/wall_rounds.h"

namespace outcrop::bench {
namespace {

struct Settings {
  std::string http;  // addresses of the web server
  std::string https;
  std::string ca_bundle;
  std::string javascript;  // folder with the installed client; empty: left out
  std::string out;
  RoundOptions rounds;
};

struct Case {
  std::string name;
  std::size_t summaries;
  std::size_t pages;  // rotated
  bool tls;
};

constexpr std::size_t kSmallPages = 64;
constexpr std::size_t kLargePages = 8;

const std::vector<Case> kCases{{"pages of 5 over http", 5, kSmallPages, false},
                               {"pages of 1000 over http", 1000, kLargePages, false},
                               {"pages of 5 over TLS", 5, kSmallPages, true},
                               {"pages of 1000 over TLS", 1000, kLargePages, true}};

// What Outcrop's own requests look like; nothing checks the signature.
const std::vector<std::string> kSignedHeaders{
    "X-Amz-Date: 20261127T191049Z",
    "Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261127/us-east-1/bedrock/aws4_request, "
    "SignedHeaders=host;x-amz-date, Signature=809cd35bbda306fffc6348bc2980ad8e153fd4675188cf73f2bf02cae0c56a4b",
    "User-Agent: outcrop/0.1.0 ua/2.1 api/bedrock#0.1.0 os/linux#6.1.0-amd64 md/arch#x86_64 lang/c++#20 m/E,N,e "
    "cfg/retry-mode#standard",
    "amz-sdk-invocation-id: c7eba457-bbdf-4508-95b2-1eb3d447c675",
    "amz-sdk-request: attempt=1; max=3",
    "Accept:",
};

[[noreturn]] void give_up(const std::string& why) {
  std::fprintf(stderr, "call_bench: %s\n", why.c_str());
  std::exit(1);
}

// One file for each value of maxResults and nextToken.
void write_pages(const std::string& folder) {
  for (const auto& [summaries, count] : {std::pair(std::size_t{5}, kSmallPages), {1000, kLargePages}}) {
    const std::vector<std::string> pages = make_pages({.summaries = summaries}, count);
    for (std::size_t i = 0; i < count; ++i)
      std::ofstream(folder + '/' + std::to_string(summaries) + '-' + std::to_string(i) + ".json") << pages[i];
  }
}

bedrock::Client make_client(const Settings& settings, bool tls) {
  ClientConfig config;
  config.region = "us-east-1";
  config.endpoint_url = tls ? settings.https : settings.http;
  config.credentials = static_credentials(
      {.access_key_id = "AKIDEXAMPLE", .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"});
  if (tls) config.ca_bundle = settings.ca_bundle;
  return bedrock::Client(config);
}

std::vector<Row> run_case(const Settings& settings, const Case& test) {
  // Those of this process begin each turn on a new connection, with a few calls for each page: on loopback a connection
  // is either fast or slow, for as long as it lives.
  std::optional<bedrock::Client> client;
  const auto outcrop = [&](std::size_t i) {
    const auto page = client->list_evaluation_jobs(
        {.max_results = static_cast<std::int32_t>(test.summaries), .next_token = std::to_string(i % test.pages)});
    if (!page) give_up(to_string(page.error()));
    if (page->job_summaries.size() != test.summaries) give_up("a page of another size");
  };
  const std::string address = test.tls ? settings.https : settings.http;
  const auto fetch = [&](BareCurl& curl, std::size_t i) {
    const std::string url = address + "/evaluation-jobs?maxResults=" + std::to_string(test.summaries) +
                            "&nextToken=" + std::to_string(i % test.pages);
    if (curl.fetch(url) == 0) give_up("libcurl could not fetch " + url);
  };
  const std::string ca_bundle = test.tls ? settings.ca_bundle : std::string();
  std::optional<BareCurl> bare;
  std::optional<BareCurl> with_headers;
  const auto warm_up = [&](const auto& once) {
    for (std::size_t i = 0; i < 4 * test.pages; ++i) once(i);
  };
  const auto fetch_bare = [&](std::size_t i) { fetch(*bare, i); };
  const auto fetch_with_headers = [&](std::size_t i) { fetch(*with_headers, i); };

  std::vector<WallTimed> contenders{in_process("outcrop", outcrop,
                                               [&] {
                                                 client.emplace(make_client(settings, test.tls));
                                                 warm_up(outcrop);
                                               }),
                                    in_process("bare libcurl", fetch_bare,
                                               [&] {
                                                 bare.emplace(ca_bundle);
                                                 warm_up(fetch_bare);
                                               }),
                                    in_process("libcurl, signed headers", fetch_with_headers, [&] {
                                      with_headers.emplace(ca_bundle, kSignedHeaders);
                                      warm_up(fetch_with_headers);
                                    })};
  const std::string what = address + ' ' + std::to_string(test.summaries) + ' ' + std::to_string(test.pages);
  const std::string folder = OUTCROP_BENCH_DIR;
  if (!settings.javascript.empty())
    add_rival(contenders, "AWS SDK for JavaScript", {"node", folder + "/javascript_list.mjs", settings.javascript},
              what);
  add_rival(contenders, "botocore", {"/usr/bin/python3", folder + "/botocore_list.py"}, what);
  const RoundTimes times = run_wall_paired(contenders, settings.rounds);
  return report_rates("call: " + test.name, "call " + test.name, "pages/s", contenders, times, 1);
}

}  // namespace
}  // namespace outcrop::bench

int main(int argc, char** argv) {
  CLI::App app{"Whole calls a second: Outcrop beside libcurl alone and other clients"};
  outcrop::bench::Settings settings;
  settings.out = "build/bench/call.json";
  bool quick = false;
  std::string pages;
  app.add_flag("--quick", quick, "Fewer and shorter rounds");
  app.add_option("--out", settings.out, "Where the rows go as JSON")->capture_default_str();
  app.add_option("--write-pages", pages, "Write the pages to this folder, for the web server, and nothing else");
  app.add_option("--http", settings.http, "Address of the web server");
  app.add_option("--https", settings.https, "The same over TLS");
  app.add_option("--ca-bundle", settings.ca_bundle, "PEM file of the web server's authority");
  app.add_option("--javascript", settings.javascript, "Folder that the official JavaScript client is installed in");
  CLI11_PARSE(app, argc, argv);
  if (!pages.empty()) {
    outcrop::bench::write_pages(pages);
    return 0;
  }
  settings.rounds = quick ? outcrop::bench::RoundOptions{.rounds = 11, .seconds_each = 0.05}
                          : outcrop::bench::RoundOptions{.rounds = 25, .seconds_each = 0.2};
  std::vector<outcrop::bench::Row> rows;
  for (const outcrop::bench::Case& test : outcrop::bench::kCases)
    for (outcrop::bench::Row& row : outcrop::bench::run_case(settings, test)) rows.push_back(std::move(row));
  outcrop::bench::write_rows(settings.out, rows);
  std::printf("\nwritten to %s\n", settings.out.c_str());
}
