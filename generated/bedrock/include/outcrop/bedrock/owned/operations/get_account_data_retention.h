// GetAccountDataRetention: the output of Client::get_account_data_retention, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetAccountDataRetentionView;

/// The data retention of the account in the client's region.
struct GetAccountDataRetention {
  /// What may be kept, and who may see it; `inherit` where nothing was set.
  std::optional<OwnedOpen<DataRetentionMode>> mode{};
  /// When the setting changed last.
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const GetAccountDataRetention&, const GetAccountDataRetention&) = default;
};
GetAccountDataRetention to_owned(const GetAccountDataRetentionView& view);
void write_json(internal::JsonWriter& writer, const GetAccountDataRetention& in);

}  // namespace outcrop::bedrock
