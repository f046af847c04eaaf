// The whole emulator behind one function: from an HTTP request to its answer.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "auth/key_ring.h"
#include "auth/signature_check.h"
#include "control/call_log.h"
#include "control/control.h"
#include "control/settings.h"
#include "model/model.h"
#include "outcrop/timestamp.h"
#include "protocol/http.h"
#include "protocol/route_table.h"
#include "services/evaluation_jobs.h"
#include "services/handlers.h"
#include "state/job_store.h"
#include "text/clock.h"

namespace outcrop::emulator {

struct EmulatorOptions {
  std::string data_file;  ///< empty: in memory
  std::uint64_t seed{1};
  std::int64_t jobs{};
  Timestamp newest{
      Timestamp::from_millis(1'764'547'200'000)};  ///< creation of the last seeded job: 2025-12-01T00:00:00Z
  JobTimes times;
  std::vector<KnownKey> keys;
  std::vector<std::string> bearer_tokens;
  std::optional<double> rate;                     ///< calls a second
  std::optional<std::int64_t> tokens_per_minute;  ///< of each model
  std::string script_file;                        ///< what models say; empty: what the built-in one says
  std::chrono::milliseconds latency{0};
  std::vector<Fault> faults;
  /// How long the client of a dialogue may be silent. Amazon Nova Sonic names 55 s in its error, Nova 2 Sonic 295 s.
  std::chrono::milliseconds dialogue_silence{55'000};
};

/// Any thread.
class Emulator {
 public:
  /// Throws std::runtime_error where the data file can't be used.
  explicit Emulator(const EmulatorOptions& options);

  HttpAnswer handle(const HttpCall& call);

  /// Whether a call is answered before its body comes: `call` has no body yet.
  bool answers_early(const HttpCall& call) const;

 private:
  HttpAnswer answer(const HttpCall& call, const std::optional<Route>& route, const std::vector<Fault>& faults);
  HttpAnswer act(const HttpCall& call, const Route& route, Proof proof);
  HttpAnswer begin_dialogue(const OperationCall& call, Proof proof);
  const Model& runtime() const;
  std::vector<Fault> faults_for(const HttpCall& call, const std::string& operation);

  std::vector<std::unique_ptr<const Model>> models_;
  RouteTable routes_;
  KeyRing keys_;
  Clock clock_;
  JobStore store_;
  EvaluationJobs evaluation_jobs_;
  Handlers handlers_;
  std::chrono::milliseconds dialogue_silence_;
  Settings settings_;
  CallLog log_;
  Control control_;
};

}  // namespace outcrop::emulator
