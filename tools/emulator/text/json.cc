// JSON by nlohmann's library.
#include "text/json.h"

#include <nlohmann/json.hpp>

namespace outcrop::emulator {

Json parse_json(std::string_view text) {
  bool too_deep = false;
  const Json::parser_callback_t watch = [&too_deep](int depth, Json::parse_event_t, Json&) {
    too_deep = too_deep || depth >= kDeepestJson;
    return !too_deep;
  };
  Json value = Json::parse(text, watch, false);
  return too_deep ? Json(Json::value_t::discarded) : value;
}

std::string json_text(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace outcrop::emulator
