// outcrop_soak: mixed calls from many threads against an emulator that breaks answers at random. Ends with 0 when every
// call got what it asked for or an error that the faults explain. No call begins after --seconds, nor when --calls
// have; those that are on their way end by themselves, and when they haven't within --limit, one of them never will.
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "emulator_process.h"
#include "ledger.h"
#include "outcrop/credentials.h"
#include "traffic.h"
#include "watchdog.h"

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kJobs = 300;
constexpr std::string_view kFaults[] = {
    "503,probability=0.03",
    "500,body=html,probability=0.01",
    "throttle,retry-after=5ms,probability=0.02",
    "reset,probability=0.02",
    "truncate,probability=0.02",
    "hang-up,probability=0.03",
    "cut,probability=0.01",
    "garbage,probability=0.01",
    "stall,time=2s,probability=0.003",
    "silent,time=1s,probability=0.003",
    "slow,piece=4096,pause=1ms,probability=0.02",
    "delay,time=30ms,probability=0.03",
    "bad-crc,operation=ConverseStream,probability=0.05",
    "exception,operation=ConverseStream,probability=0.05",
    "error-event,operation=ConverseStream,probability=0.05",
};

struct Options {
  std::string emulator;
  double seconds{1e6};
  std::size_t calls{};  // 0: as many as there is time for
  double limit{60};     // seconds, for the calls that are on their way at the end
  unsigned threads{8};
  unsigned seed{1};
};

int usage() {
  std::cerr
      << "usage: outcrop_soak --emulator PROGRAM [--seconds N] [--calls N] [--limit N] [--threads N] [--seed N]\n";
  return 2;
}

bool parse(int argc, char** argv, Options& options) {
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string_view name = argv[i];
    const char* const value = argv[i + 1];
    if (name == "--emulator") options.emulator = value;
    if (name == "--seconds") options.seconds = std::atof(value);
    if (name == "--calls") options.calls = std::strtoul(value, nullptr, 10);
    if (name == "--limit") options.limit = std::atof(value);
    if (name == "--threads") options.threads = static_cast<unsigned>(std::strtoul(value, nullptr, 10));
    if (name == "--seed") options.seed = static_cast<unsigned>(std::strtoul(value, nullptr, 10));
  }
  return argc % 2 == 1 && !options.emulator.empty() && options.threads > 0 &&
         (options.calls > 0 || options.seconds < 1e6);
}

outcrop::ClientConfig config_for(const std::string& url, const std::shared_ptr<soak::Ledger>& ledger) {
  outcrop::ClientConfig config;
  config.region = "us-east-1";
  config.endpoint_url = url;
  config.credentials = outcrop::static_credentials(
      {.access_key_id = "AKIDEXAMPLE", .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"});
  config.timeout.connect = std::chrono::seconds(30);  // no fault: a busy machine's kernel may keep a connection waiting
  config.timeout.idle = std::chrono::milliseconds(500);
  config.max_connections = 6;  // fewer than threads
  config.interceptors = {ledger};
  return config;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  if (!parse(argc, argv, options)) return usage();
  std::vector<std::string> arguments{
      "--port", "0", "--jobs", std::to_string(kJobs), "--seed", std::to_string(options.seed), "--newest", "now"};
  for (const std::string_view fault : kFaults) {
    arguments.emplace_back("--fault");
    arguments.emplace_back(fault);
  }
  soak::EmulatorProcess emulator(options.emulator, arguments);
  if (emulator.url().empty()) {
    std::cerr << options.emulator << " does not start\n";
    return 2;
  }

  const auto ledger = std::make_shared<soak::Ledger>();
  const auto begun = Clock::now();
  {
    const soak::Watchdog watchdog(std::chrono::duration<double>(options.seconds + options.limit), [&] {
      ledger->print_summary();
      std::cout << "calls are on their way " << options.limit << " s after the end" << std::endl;
      static_cast<void>(emulator.stop());
      std::_Exit(1);
    });
    const outcrop::bedrock::Client jobs(config_for(emulator.url(), ledger));
    const outcrop::bedrock_runtime::Client models(config_for(emulator.url(), ledger));
    outcrop::Dispatcher dispatcher;
    std::vector<std::thread> workers;
    for (unsigned i = 0; i < options.threads; ++i)
      workers.emplace_back([&, i] {
        soak::Traffic traffic(jobs, models, dispatcher, *ledger, kJobs, options.seed * 1000 + i);
        while (std::chrono::duration<double>(Clock::now() - begun).count() < options.seconds &&
               (options.calls == 0 || ledger->begun() < options.calls))
          traffic.next();
      });
    for (std::thread& worker : workers) worker.join();
  }
  const bool whole = ledger->print_summary();
  std::cout << std::chrono::duration<double>(Clock::now() - begun).count() << " s\n";
  if (!emulator.stop()) {
    std::cerr << "the emulator did not stop cleanly\n";
    return 1;
  }
  return whole ? 0 : 1;
}
