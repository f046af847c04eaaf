// FoundationModelLifecycleView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct FoundationModelLifecycleView {
  Open<FoundationModelLifecycleStatus> status{};
  std::optional<Timestamp> start_of_life_time{};
  std::optional<Timestamp> end_of_life_time{};
  std::optional<Timestamp> legacy_time{};
  std::optional<Timestamp> public_extended_access_time{};
};

}  // namespace outcrop::bedrock
