// FoundationModelLifecycle.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct FoundationModelLifecycleView;

/// Whether a foundation model is current or being phased out, and when.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FoundationModelLifecycle.html
struct FoundationModelLifecycle {
  /// Whether the model is current or being phased out.
  std::optional<OwnedOpen<FoundationModelLifecycleStatus>> status{};
  /// When the model was first offered.
  std::optional<Timestamp> start_of_life_time{};
  /// When the model stops answering; absent while that is not decided.
  std::optional<Timestamp> end_of_life_time{};
  /// When the model becomes LEGACY, after which a move to another model should be planned.
  std::optional<Timestamp> legacy_time{};
  /// When the part of the legacy period begins in which a higher price is to be expected.
  std::optional<Timestamp> public_extended_access_time{};

  friend bool operator==(const FoundationModelLifecycle&, const FoundationModelLifecycle&) = default;
};
FoundationModelLifecycle to_owned(const FoundationModelLifecycleView& view);
void write_json(internal::JsonWriter& writer, const FoundationModelLifecycle& in);

}  // namespace outcrop::bedrock
