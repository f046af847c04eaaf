// CreateCapacityProvider: the output of Client::create_capacity_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateCapacityProviderView;

/// The capacity provider that is being created.
struct CreateCapacityProvider {
  /// The id by which other operations name the provider.
  std::string capacity_provider_id{};
  /// The provider's ARN, by which agent runtimes name it.
  std::string capacity_provider_arn{};
  /// The provider's name.
  std::string name{};
  /// The state that the provider is in.
  std::optional<OwnedOpen<CapacityProviderStatus>> status{};

  friend bool operator==(const CreateCapacityProvider&, const CreateCapacityProvider&) = default;
};
CreateCapacityProvider to_owned(const CreateCapacityProviderView& view);
void write_json(internal::JsonWriter& writer, const CreateCapacityProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
