// sign_bench: signatures a second on one core, of a GET without a session token: Outcrop's signer beside botocore's and
// beside OpenSSL's one-shot calls. That all sign alike is tests/integration's business and, for the one-shot calls,
// checked here before anything is timed.
#include <benchmark/benchmark.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "auth/request_signer.h"
#include "outcrop/internal/crypto.h"
#include "sign/one_shot.h"
#include "support/rival_process.h"
#include "support/wall_rounds.h"

namespace outcrop::bench {
namespace {

constexpr std::string_view kHost = "bedrock.us-east-1.amazonaws.com";
constexpr std::string_view kPath = "/evaluation-jobs";
constexpr std::string_view kQuery = "maxResults=100&statusEquals=Completed";
constexpr std::int64_t kMidnight = 1'735'776'000'000;  // 2025-01-02T00:00:00Z
constexpr std::string_view kDate = "20250102";

class OutcropSigner {
 public:
  std::string_view sign(std::size_t iteration) {
    const sigv4::HeaderView host{"host", kHost};
    const Timestamp time = Timestamp::from_millis(kMidnight + static_cast<std::int64_t>(iteration % 86'400) * 1000);
    const auto headers = signer_.sign({.method = "GET", .path = kPath, .query = kQuery, .headers = {&host, 1}},
                                      credentials_, {.region = kRegion, .service = kService, .time = time});
    return headers.authorization;
  }
  const internal::RequestSigner& signer() const { return signer_; }

 private:
  Credentials credentials_{.access_key_id = std::string(kAccessKey), .secret_access_key = std::string(kSecretKey)};
  internal::RequestSigner signer_;
};

std::string one_shot(std::size_t iteration, const std::string& key) {
  const Timestamp time = Timestamp::from_millis(kMidnight + static_cast<std::int64_t>(iteration % 86'400) * 1000);
  return one_shot_authorization(
      {.host = kHost, .path = kPath, .query = kQuery, .amz_date = internal::text_of(internal::to_amz_date(time))}, key);
}

void run(const RoundOptions& options, const std::string& out) {
  OutcropSigner outcrop;
  const std::string key = one_shot_key(kDate);
  for (std::size_t i = 0; i < 1000; ++i) {
    if (outcrop.sign(i * 77) == one_shot(i * 77, key)) continue;
    std::fprintf(stderr, "Outcrop and the one-shot calls sign differently\n");
    std::exit(1);
  }
  const internal::HmacSha256Key mac_key(key);
  const std::string canonical(outcrop.signer().canonical_request());
  const std::string to_sign(outcrop.signer().string_to_sign());

  std::vector<WallTimed> contenders{
      in_process("outcrop", [&](std::size_t i) { benchmark::DoNotOptimize(outcrop.sign(i)); }),
      in_process("OpenSSL one-shot",
                 [&](std::size_t i) { benchmark::DoNotOptimize(one_shot(i, one_shot_key(kDate))); }),
      in_process("OpenSSL one-shot, cached key", [&](std::size_t i) { benchmark::DoNotOptimize(one_shot(i, key)); }),
      in_process("limit: its SHA-256 alone", [&](std::size_t) {
        benchmark::DoNotOptimize(internal::sha256(canonical));
        benchmark::DoNotOptimize(mac_key.mac(to_sign));
      })};
  add_rival(contenders, "botocore", {"/usr/bin/python3", OUTCROP_BENCH_DIR "/botocore_sign.py"}, "sign");

  const RoundTimes times = run_wall_paired(contenders, options);
  write_rows(out, report_rates("sign: a GET with two signed headers", "sign", "signatures/s", contenders, times,
                               contenders.size() - 1));
  std::printf("\nwritten to %s\n", out.c_str());
}

}  // namespace
}  // namespace outcrop::bench

int main(int argc, char** argv) {
  CLI::App app{"Signatures a second: Outcrop beside botocore and OpenSSL's one-shot calls"};
  bool quick = false;
  std::string out = "build/bench/sign.json";
  app.add_flag("--quick", quick, "Fewer and shorter rounds");
  app.add_option("--out", out, "Where the rows go as JSON")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  outcrop::bench::run(quick ? outcrop::bench::RoundOptions{.rounds = 9, .seconds_each = 0.05}
                            : outcrop::bench::RoundOptions{.rounds = 31, .seconds_each = 0.1},
                      out);
}
