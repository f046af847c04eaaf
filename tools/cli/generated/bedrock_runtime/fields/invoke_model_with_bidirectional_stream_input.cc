// Tables of the shapes in outcrop/bedrock_runtime/types/invoke_model_with_bidirectional_stream_input.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/invoke_model_with_bidirectional_stream_input.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const BidirectionalInputPayloadPart*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BidirectionalInputPayloadPart::bytes>("bytes"),
  };
  static constexpr cli::Shape shape{.name = "BidirectionalInputPayloadPart", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InvokeModelWithBidirectionalStreamInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvokeModelWithBidirectionalStreamInput::chunk>("chunk"),
  };
  static constexpr cli::Shape shape{
      .name = "InvokeModelWithBidirectionalStreamInput", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
