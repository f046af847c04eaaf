// PutAccountDataRetention: the output of Client::put_account_data_retention, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct PutAccountDataRetentionView;

/// The data retention that is in force.
struct PutAccountDataRetention {
  /// What may be kept, and who may see it.
  std::optional<OwnedOpen<DataRetentionMode>> mode{};
  /// When the setting changed last.
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const PutAccountDataRetention&, const PutAccountDataRetention&) = default;
};
PutAccountDataRetention to_owned(const PutAccountDataRetentionView& view);
void write_json(internal::JsonWriter& writer, const PutAccountDataRetention& in);

}  // namespace outcrop::bedrock
