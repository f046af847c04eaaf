// MarketplaceModelEndpointSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct MarketplaceModelEndpointSummaryView;

/// An endpoint of a marketplace model as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_MarketplaceModelEndpointSummary.html
struct MarketplaceModelEndpointSummary {
  /// The endpoint's ARN, which calls of the model take as `modelId`.
  std::string endpoint_arn{};
  /// The ARN of the model in Amazon Bedrock Marketplace that the endpoint serves.
  std::string model_source_identifier{};
  /// Whether the endpoint can be called through Amazon Bedrock.
  std::optional<OwnedOpen<Status>> status{};
  /// More about `status`, in words; absent where there is nothing to say.
  std::optional<std::string> status_message{};
  /// When the endpoint was created.
  Timestamp created_at{};
  /// When the endpoint changed last.
  Timestamp updated_at{};

  friend bool operator==(const MarketplaceModelEndpointSummary&, const MarketplaceModelEndpointSummary&) = default;
};
MarketplaceModelEndpointSummary to_owned(const MarketplaceModelEndpointSummaryView& view);
void write_json(internal::JsonWriter& writer, const MarketplaceModelEndpointSummary& in);

}  // namespace outcrop::bedrock
