// Assembles the User-Agent.
#include "config/user_agent.h"

#include <sys/utsname.h>

#include "base/ascii.h"
#include "outcrop/version.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMaxFeatureBytes = 1024;

// Other characters than these become a hyphen; `#` separates names from values, and is kept in values.
void append_token(std::string& out, std::string_view text, bool keep_hash = false) {
  for (const char c : text) {
    const bool kept = is_alphanumeric(c) || std::string_view("!$%&'*+-.^_`|~,").find(c) != std::string_view::npos ||
                      (keep_hash && c == '#');
    out += kept ? c : '-';
  }
}

void append_part(std::string& out, std::string_view kind, std::string_view name, std::string_view value = {}) {
  if (!out.empty()) out += ' ';
  out.append(kind) += '/';
  append_token(out, name);
  if (value.empty()) return;
  out += '#';
  append_token(out, value, true);
}

void append_machine(std::string& out) {
  utsname machine{};
  if (::uname(&machine) != 0) return append_part(out, "os", "other");
  const std::string_view system = machine.sysname;
  if (system == "Linux") {
    append_part(out, "os", "linux", machine.release);
  } else if (system == "Darwin") {
    append_part(out, "os", "macos", machine.release);
  } else {
    append_part(out, "os", "other");
    append_part(out, "md", system, machine.release);
  }
  append_part(out, "md", "arch", machine.machine);
}

}  // namespace

UserAgent make_user_agent(const Service& service, const UserAgentFacts& facts) {
  UserAgent agent;
  append_part(agent.head, "outcrop", OUTCROP_VERSION);
  append_part(agent.head, "ua", "2.1");
  append_part(agent.head, "api", service.module, OUTCROP_VERSION);
  append_machine(agent.head);
  append_part(agent.head, "lang", "c++", "20");
  if (!facts.execution_env.empty()) append_part(agent.head, "exec-env", facts.execution_env);

  const bool adaptive = facts.retry_mode == RetryMode::adaptive;
  agent.feature_ids = adaptive ? "F" : "E";
  if (facts.endpoint_override) agent.feature_ids += ",N";
  if (facts.bearer_from_environment) agent.feature_ids += ",3";

  agent.tail = " cfg/retry-mode#";
  agent.tail += adaptive ? "adaptive" : "standard";
  if (!facts.app_id.empty()) append_part(agent.tail, "app", facts.app_id);
  return agent;
}

void append_user_agent(std::string& out, const UserAgent& agent, std::string_view more_feature_ids) {
  out.append(agent.head).append(" m/");
  const std::size_t begin = out.size();
  out += agent.feature_ids;
  if (!more_feature_ids.empty()) (out += ',') += more_feature_ids;
  if (out.size() - begin > kMaxFeatureBytes) out.resize(out.rfind(',', begin + kMaxFeatureBytes));
  out += agent.tail;
}

}  // namespace outcrop::internal
