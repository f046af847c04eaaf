// The command line, by CLI11.
#include "options.h"

#include <CLI/CLI.hpp>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "manual/page.h"
#include "outcrop/version.h"
#include "text/duration.h"

namespace outcrop::emulator {
namespace {

constexpr char kAbout[] =
    "outcrop-emulator: Amazon Bedrock on this machine, for tests and demonstrations.\n\n"
    "The five evaluation-job operations work for real, over SQLite. Every other operation of its services checks\n"
    "its input and answers with the smallest valid output.";

constexpr char kPurpose[] = "Amazon Bedrock on this machine, for tests and demonstrations";

constexpr char kFacts[] = R"(
Prints "listening on http://HOST:PORT" (https with --tls) once it listens, and stops cleanly on SIGTERM and SIGINT.
Speaks HTTP/1.1 and HTTP/2 on one port: by prior knowledge, and with --tls by ALPN.

Credentials   AKIDEXAMPLE with the secret wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY, in any region; --key replaces it.
              Bearer token (bedrock, bedrock-runtime): outcrop-bearer-token; --bearer-token replaces it.
Jobs          A created job is InProgress for --job-time, then Completed, or Failed where its name contains "fail".
              Stopping and Deleting take --stop-time and --delete-time. Seeded jobs stay as they are.
              Lists show the newest first unless sortOrder says otherwise, 100 on a page unless maxResults does.

Models        Converse and ConverseStream ask for the first tool that toolConfig has, quote the tool's result, or quote
              the last text; with a guardrail, texts that have the word "forbidden" are blocked. InvokeModel and
              InvokeModelWithResponseStream give back what they got, as "body". A word is a token.
              --script FILE says it instead: {"rules": [{"when": {...}, "times": N, "answer": {...}}, ...],
              "otherwise": "error" or "built-in"}. The first rule answers of which all holds:
              when    operation, model, system, text (regular expressions), turn (of the model, from 1), tools (that are
                      offered), toolResult (the tool whose result came last)
              answer  text, toolUses [{"name", "input"}], reasoning, stopReason; or body, of InvokeModel;
                      guardrail {"input" or "output": what it found, "message"}; delay;
                      error {"type", "message", "afterEvents": N, of a stream}
              times   so often for one and the same request: then the next rule answers
              --tokens-per-minute counts as Bedrock does: a call takes its input and maxTokens (else 64000) at the start
              and gives back the rest behind its answer, in which a token of Claude 3.7 and later counts five times.
              InvokeModelWithBidirectionalStream (HTTP/2, signed events) speaks as Nova Sonic does where the model's
              name has "sonic": it tells how long it was spoken to, in the same voice. Else each chunk comes back.

Faults        --fault, the header x-outcrop-fault of one request (several separated by ";"), or POST /_emulator/faults.
  400 ... 599, throttle   that status instead of an answer; type=, body=json|html|empty, retry-after=DURATION
  reset, truncate, stall  in the middle of the body, or after bytes=N, or in the event event=N; stall: time=DURATION
  cut, garbage            a body that ends too early, though properly; one that is not JSON
  silent, hang-up         no answer at all, for time=DURATION; a connection that is closed after an answer
  slow, delay             pieces of piece=N bytes with pause=DURATION; everything later by time=DURATION
  split                   event streams in HTTP chunks of bytes=N (1)
  bad-crc, exception, error-event   event=N (2) of a stream is broken or replaced by an error; type=throttlingException
              In HTTP/2, reset, stall and silent are those of one stream; truncate and hang-up end the connection.
              In a dialogue they strike event=N (2) of what is said.
  All take count=N, skip=N, probability=P (drawn by --seed) and operation=NAME.

Steering      Unsigned, by programs on this machine (loopback as address and as Host; no web page):
              GET or DELETE /_emulator/calls, GET, POST or DELETE /_emulator/faults,
              POST or DELETE /_emulator/script,
              POST /_emulator/settings {"rate": 10, "tokensPerMinute": 1000, "latency": "40ms", "clock": "-10m"},
              POST /_emulator/credentials {"add": "ID:SECRET", "expire": "ID", "renew": "ID"}.

Example:  outcrop-emulator --port 4566 --seed 7 --jobs 10000
          AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY \
          AWS_REGION=us-east-1 AWS_ENDPOINT_URL=http://127.0.0.1:4566 outcrop bedrock list-evaluation-jobs
)";

/// Durations reach CLI11 as text and are checked there, so that it names the option.
CLI::Option* add_duration(CLI::App& app, const std::string& name, std::chrono::milliseconds& value,
                          const std::string& help) {
  return app
      .add_option_function<std::string>(
          name,
          [&value, name](const std::string& text) {
            const auto duration = parse_duration(text);
            if (!duration)
              throw CLI::ValidationError(name,
                                         "'" + text + "' is no duration such as 40ms, 5s or 2h, of 0 to 100 years");
            value = *duration;
          },
          help + " (" + to_string(value) + ")")
      ->type_name("DURATION");
}

void add_job_options(CLI::App& app, EmulatorOptions& options) {
  app.add_option("--data", options.data_file, "Keep the jobs in this SQLite file instead of in memory")
      ->type_name("FILE");
  app.add_option("--seed", options.seed, "Seed of the jobs made up at the start (1)")->type_name("N");
  app.add_option("--jobs", options.jobs, "How many jobs to make up: the same ones for the same seed (0)")
      ->type_name("N")
      ->check(CLI::Range(0, 10'000'000));
  app.add_option_function<std::string>(
         "--newest",
         [&options](const std::string& text) {
           const auto time =
               text == "now" ? std::optional(Timestamp(std::chrono::system_clock::now())) : parse_timestamp(text);
           if (!time)
             throw CLI::ValidationError("--newest",
                                        "'" + text + "' is neither 'now' nor a time such as 2025-12-01T00:00:00Z");
           options.newest = *time;
         },
         "When the last of them was created (2025-12-01T00:00:00Z); the others over 360 days before")
      ->type_name("TIME|now");
  add_duration(app, "--job-time", options.times.run, "How long a new job is InProgress");
  add_duration(app, "--stop-time", options.times.stop, "How long a job is Stopping");
  add_duration(app, "--delete-time", options.times.remove, "How long a job is Deleting");
}

void add_credential_options(CLI::App& app, EmulatorOptions& options) {
  app.add_option_function<std::vector<std::string>>(
         "--key",
         [&options](const std::vector<std::string>& texts) {
           for (const std::string& text : texts) {
             std::optional<KnownKey> key = KeyRing::parse(text);
             if (!key) throw CLI::ValidationError("--key", "expected ID:SECRET or ID:SECRET:SESSION_TOKEN");
             options.keys.push_back(*std::move(key));
           }
         },
         "Accept these credentials; may be repeated")
      ->type_name("ID:SECRET[:TOKEN]");
  app.add_option("--bearer-token", options.bearer_tokens, "Accept this bearer token; may be repeated")
      ->type_name("TOKEN");
}

void add_fault_options(CLI::App& app, EmulatorOptions& options) {
  app.add_option_function<double>(
         "--rate", [&options](double rate) { options.rate = rate; },
         "Calls a second; more are answered with ThrottlingException")
      ->type_name("N")
      ->check(CLI::PositiveNumber);
  app.add_option_function<std::int64_t>(
         "--tokens-per-minute", [&options](std::int64_t tokens) { options.tokens_per_minute = tokens; },
         "Of each model, see below; more are answered with ThrottlingException")
      ->type_name("N")
      ->check(CLI::PositiveNumber);
  add_duration(app, "--latency", options.latency, "Before each answer");
  add_duration(app, "--dialogue-silence", options.dialogue_silence,
               "After which a dialogue whose client says nothing ends; 295s is that of Nova 2 Sonic");
  app.add_option_function<std::vector<std::string>>(
         "--fault",
         [&options](const std::vector<std::string>& specs) {
           try {
             for (const std::string& spec : specs) options.faults.push_back(parse_fault(spec));
           } catch (const std::invalid_argument& error) {
             throw CLI::ValidationError("--fault", error.what());
           }
         },
         "Make calls fail, see below; may be repeated")
      ->type_name("KIND[,NAME=VALUE...]");
}

/// For man(1), from the same options as --help.
std::string manual_page(const CLI::App& app) {
  std::string options;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group().empty()) continue;
    const std::string value = option->get_type_name();
    options +=
        manual::tagged(option->get_name(false, true) + (value.empty() ? "" : " " + value), option->get_description());
  }
  const std::string& name = app.get_name();
  return manual::page_head(name, kPurpose, name + " [OPTIONS]", OUTCROP_VERSION) +
         manual::section("DESCRIPTION", manual::literal(app.get_description())) + manual::section("OPTIONS", options) +
         manual::section("NOTES", manual::literal(app.get_footer())) +
         manual::section("SEE ALSO", manual::reference("outcrop") + "\n");
}

}  // namespace

std::optional<Options> read_options(int argc, char** argv, int& exit_code) {
  Options options;
  CLI::App app(kAbout, "outcrop-emulator");
  app.footer(kFacts);
  app.add_flag_callback(
      "--man", [&app] { throw CLI::CallForVersion(manual_page(app), 0); }, "Print the manual page");
  app.set_version_flag("--version", std::string("outcrop-emulator ") + OUTCROP_VERSION);
  app.add_option("--host", options.host, "Address to listen on (127.0.0.1)")->type_name("ADDRESS");
  app.add_option("--port", options.port, "Port to listen on; 0 takes a free one (0)")->type_name("N");
  app.add_option("--tls", options.tls_directory,
                 "Speak TLS too, with certificate.pem and key.pem of this directory, which are made where they are "
                 "missing, and so is it; AWS_CA_BUNDLE=DIRECTORY/certificate.pem makes clients trust it")
      ->type_name("DIRECTORY");
  app.add_option("--script", options.emulator.script_file, "What models say, see below")->type_name("FILE");
  add_job_options(app, options.emulator);
  add_credential_options(app, options.emulator);
  add_fault_options(app, options.emulator);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    exit_code = app.exit(error) == 0 ? 0 : 2;
    return std::nullopt;
  }
  if (options.emulator.keys.empty())
    options.emulator.keys.push_back({"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "", false});
  if (options.emulator.bearer_tokens.empty()) options.emulator.bearer_tokens.emplace_back("outcrop-bearer-token");
  return options;
}

}  // namespace outcrop::emulator
