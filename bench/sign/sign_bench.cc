// sign_bench: signatures a second on one core: Outcrop's signer beside botocore's and beside OpenSSL's one-shot calls,
// on three kinds of requests (sign_cases.h). That all sign alike is tests/integration's business and, for the one-shot
// calls, checked here before anything is timed.
#include <benchmark/benchmark.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "outcrop/internal/crypto.h"
#include "sign/one_shot.h"
#include "sign/sign_cases.h"
#include "signing/request_signer.h"
#include "support/rival_process.h"
#include "support/wall_rounds.h"

namespace outcrop::bench {
namespace {

class OutcropSigner {
 public:
  explicit OutcropSigner(const SignCase& sign_case)
      : case_(sign_case),
        credentials_{.access_key_id = std::string(kAccessKey),
                     .secret_access_key = std::string(kSecretKey),
                     .session_token = sign_case.session_token} {
    headers_.push_back({"Host", case_.host});
    if (!case_.content_type.empty()) headers_.push_back({"Content-Type", case_.content_type});
  }

  std::string_view sign(std::size_t iteration) {
    const auto headers =
        signer_.sign({.method = case_.method,
                      .path = case_.path,
                      .query = case_.query(iteration),
                      .headers = headers_,
                      .body = case_.body(iteration)},
                     credentials_, {.region = kRegion, .service = kService, .time = case_.time(iteration)});
    return headers.authorization;
  }
  const internal::RequestSigner& signer() const { return signer_; }

 private:
  const SignCase& case_;
  Credentials credentials_;
  std::vector<sigv4::HeaderView> headers_;
  internal::RequestSigner signer_;
};

std::string one_shot(const SignCase& sign_case, std::size_t iteration, const std::string& key) {
  const internal::AmzDate date = internal::to_amz_date(sign_case.time(iteration));
  return one_shot_authorization(sign_case.request(iteration, internal::text_of(date)), key);
}

// All compressions that a signer needs which has the day's key and keeps nothing else.
void hash_alone(const std::string& canonical, const std::string& to_sign, std::string_view body,
                const internal::HmacSha256Key& key) {
  if (!body.empty()) benchmark::DoNotOptimize(internal::sha256(body));
  benchmark::DoNotOptimize(internal::sha256(canonical));
  benchmark::DoNotOptimize(key.mac(to_sign));
}

std::vector<Row> run_case(const SignCase& sign_case, bool alone, const RoundOptions& options) {
  OutcropSigner outcrop(sign_case);
  const std::string key = one_shot_key(kDay);
  for (std::size_t i = 0; i < 3000; ++i) {
    if (outcrop.sign(i) == one_shot(sign_case, i, key)) continue;
    std::fprintf(stderr, "%s: Outcrop and the one-shot calls sign differently\n", sign_case.name.c_str());
    std::exit(1);
  }
  const internal::HmacSha256Key mac_key(key);
  const std::string canonical(outcrop.signer().canonical_request());
  const std::string to_sign(outcrop.signer().string_to_sign());

  std::vector<WallTimed> contenders{
      in_process("outcrop", [&](std::size_t i) { benchmark::DoNotOptimize(outcrop.sign(i)); }),
      in_process("OpenSSL one-shot",
                 [&](std::size_t i) { benchmark::DoNotOptimize(one_shot(sign_case, i, one_shot_key(kDay))); }),
      in_process("OpenSSL one-shot, cached key",
                 [&](std::size_t i) { benchmark::DoNotOptimize(one_shot(sign_case, i, key)); }),
      in_process("limit: its SHA-256 alone",
                 [&](std::size_t) { hash_alone(canonical, to_sign, sign_case.body(0), mac_key); })};
  if (!alone)
    add_rival(contenders, "botocore", {"/usr/bin/python3", OUTCROP_BENCH_DIR "/botocore_sign.py"},
              sign_case.rival_word);

  const RoundTimes times = run_wall_paired(contenders, options);
  return report_rates("sign: " + sign_case.name, "sign " + sign_case.name, "signatures/s", contenders, times,
                      contenders.size() - 1);
}

void run(bool alone, const RoundOptions& options, const std::string& out) {
  std::vector<Row> rows;
  for (const SignCase& sign_case : sign_cases())
    for (Row& row : run_case(sign_case, alone, options)) rows.push_back(std::move(row));
  write_rows(out, rows);
  std::printf("\nwritten to %s\n", out.c_str());
}

}  // namespace
}  // namespace outcrop::bench

int main(int argc, char** argv) {
  CLI::App app{"Signatures a second: Outcrop beside botocore and OpenSSL's one-shot calls"};
  bool quick = false;
  bool alone = false;
  std::string out = "build/bench/sign.json";
  app.add_flag("--alone", alone, "Without rivals in other languages");
  app.add_flag("--quick", quick, "Fewer and shorter rounds");
  app.add_option("--out", out, "Where the rows go as JSON")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  outcrop::bench::run(alone,
                      quick ? outcrop::bench::RoundOptions{.rounds = 9, .seconds_each = 0.05}
                            : outcrop::bench::RoundOptions{.rounds = 31, .seconds_each = 0.1},
                      out);
}
