// Tables of the shapes in outcrop/bedrock_agentcore/types/gateway_filter.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/gateway_filter.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const GatewayFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GatewayFilter::target_paths>("targetPaths"),
  };
  static constexpr cli::Shape shape{.name = "GatewayFilter", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
