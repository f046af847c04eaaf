// MarketplaceModelEndpointSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// An endpoint of a marketplace model as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_MarketplaceModelEndpointSummary.html
struct MarketplaceModelEndpointSummaryView {
  /// The endpoint's ARN, which calls of the model take as `modelId`.
  std::string_view endpoint_arn{};
  /// The ARN of the model in Amazon Bedrock Marketplace that the endpoint serves.
  std::string_view model_source_identifier{};
  /// Whether the endpoint can be called through Amazon Bedrock.
  Open<Status> status{};
  /// More about `status`, in words; absent where there is nothing to say.
  std::optional<std::string_view> status_message{};
  /// When the endpoint was created.
  Timestamp created_at{};
  /// When the endpoint changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const MarketplaceModelEndpointSummaryView*);

}  // namespace outcrop::bedrock
