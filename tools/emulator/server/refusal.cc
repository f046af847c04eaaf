// What the server itself answers.
#include "server/refusal.h"

#include <nlohmann/json.hpp>
#include <string>

#include "text/json.h"

namespace outcrop::emulator {

HttpAnswer refusal(int status, std::string_view why) {
  HttpAnswer answer;
  answer.status = status;
  answer.headers.emplace_back("content-type", "application/json");
  answer.body = json_text({{"message", "outcrop-emulator: " + std::string(why)}});
  return answer;
}

}  // namespace outcrop::emulator
