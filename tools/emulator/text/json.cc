// JSON by nlohmann's library.
#include "text/json.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace outcrop::emulator {

Json parse_json(std::string_view text) {
  bool refused = false;
  std::vector<std::size_t> members;  // of each object around
  const Json::parser_callback_t watch = [&](int depth, Json::parse_event_t event, Json&) {
    if (refused) return false;
    if (event == Json::parse_event_t::object_start) members.push_back(0);
    if (event == Json::parse_event_t::object_end) members.pop_back();
    refused = depth >= kDeepestJson || (event == Json::parse_event_t::key && ++members.back() > kMostMembers);
    return !refused;
  };
  Json value = Json::parse(text, watch, false);
  return refused ? Json(Json::value_t::discarded) : value;
}

std::string json_text(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace outcrop::emulator
