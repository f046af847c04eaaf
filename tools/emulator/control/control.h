// The emulator's own paths, by which tests steer it while it runs.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "auth/key_ring.h"
#include "control/call_log.h"
#include "control/settings.h"
#include "protocol/http.h"
#include "text/clock.h"

namespace outcrop::emulator {

/// Unsigned requests from loopback to paths under /_emulator/:
///   GET    calls        what was called (CallLog::report)            DELETE forgets it
///   GET    faults       the faults that are left                     DELETE forgets them
///   POST   faults       {"faults": ["503,count=2", ...]} adds some
///   POST   script       a script, as --script has it                 DELETE forgets it
///   POST   settings     any of {"rate": 10 or null, "tokensPerMinute": 1000 or null, "latency": "40ms",
///                       "clock": "-10m"}; the clock moves by this much
///   from the machine's POST   credentials  any of {"add": "ID:SECRET[:TOKEN]", "expire": "ID", "renew": "ID"}
/// Answers JSON; 400 with a message where the request is wrong, 404 for any other path.
class Control {
 public:
  /// `read_script` throws std::invalid_argument.
  Control(Settings& settings, KeyRing& keys, Clock& clock, CallLog& log,
          std::function<std::shared_ptr<const Script>(std::string_view)> read_script)
      : settings_(settings), keys_(keys), clock_(clock), log_(log), read_script_(std::move(read_script)) {}

  static bool is_meant(const HttpCall& call) { return call.path.starts_with("/_emulator/"); }

  /// Throws ServiceError.
  HttpAnswer answer(const HttpCall& call);

 private:
  void change_settings(const Json& wanted);
  void change_credentials(const Json& wanted);

  Settings& settings_;
  KeyRing& keys_;
  Clock& clock_;
  CallLog& log_;
  std::function<std::shared_ptr<const Script>(std::string_view)> read_script_;
};

}  // namespace outcrop::emulator
