// MarketplaceModelEndpoint.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/endpoint_config.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct MarketplaceModelEndpointView;

/// An endpoint that serves a marketplace model on machines of Amazon SageMaker.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_MarketplaceModelEndpoint.html
struct MarketplaceModelEndpoint {
  /// The endpoint's ARN, which calls of the model take as `modelId`.
  std::string endpoint_arn{};
  /// The ARN of the model in Amazon Bedrock Marketplace that the endpoint serves.
  std::string model_source_identifier{};
  /// Whether the endpoint can be called through Amazon Bedrock.
  std::optional<OwnedOpen<Status>> status{};
  /// More about `status`, in words; absent where there is nothing to say.
  std::optional<std::string> status_message{};
  /// When the endpoint was registered with Amazon Bedrock.
  Timestamp created_at{};
  /// When the endpoint changed last.
  Timestamp updated_at{};
  /// The machines that serve the model.
  EndpointConfig endpoint_config{};
  /// The state of the endpoint in Amazon SageMaker, such as `Creating`, `InService` or `Failed`.
  std::string endpoint_status{};
  /// More about `endpointStatus`, in words; absent where there is nothing to say.
  std::optional<std::string> endpoint_status_message{};

  friend bool operator==(const MarketplaceModelEndpoint&, const MarketplaceModelEndpoint&) = default;
};
MarketplaceModelEndpoint to_owned(const MarketplaceModelEndpointView& view);
void write_json(internal::JsonWriter& writer, const MarketplaceModelEndpoint& in);

}  // namespace outcrop::bedrock
