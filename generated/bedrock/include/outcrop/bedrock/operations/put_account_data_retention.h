// Input and output of Client::put_account_data_retention.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::put_account_data_retention. An absent member is not sent.
/// The data retention to set for the account in the client's region.
struct PutAccountDataRetentionRequest {
  /// What may be kept from now on, and who may see it.
  ///
  /// Required.
  std::optional<OwnedOpen<DataRetentionMode>> mode{};

  friend bool operator==(const PutAccountDataRetentionRequest&, const PutAccountDataRetentionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutAccountDataRetentionRequest& in);

/// Output of Client::put_account_data_retention; valid as long as its Response.
/// The data retention that is in force.
struct PutAccountDataRetentionView {
  /// What may be kept, and who may see it.
  Open<DataRetentionMode> mode{};
  /// When the setting changed last.
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const PutAccountDataRetentionView*);

}  // namespace outcrop::bedrock
