// Decode tables of InvokeModelWithBidirectionalStreamOutputView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/invoke_model_with_bidirectional_stream_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field bidirectional_output_payload_part_fields[] = {
    {"bytes", &internal::blob_type, offsetof(BidirectionalOutputPayloadPartView, bytes), internal::Slot::optional,
     true},
};

constexpr internal::Field invoke_model_with_bidirectional_stream_output_fields[] = {
    {"chunk", &schemas::bidirectional_output_payload_part_type,
     offsetof(InvokeModelWithBidirectionalStreamOutputView, chunk), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema bidirectional_output_payload_part_schema =
    internal::structure_schema<BidirectionalOutputPayloadPartView>("BidirectionalOutputPayloadPart",
                                                                   bidirectional_output_payload_part_fields);
constinit const internal::Type bidirectional_output_payload_part_type =
    internal::structure_type<BidirectionalOutputPayloadPartView>(bidirectional_output_payload_part_schema);

constinit const internal::Schema invoke_model_with_bidirectional_stream_output_schema =
    internal::union_schema<InvokeModelWithBidirectionalStreamOutputView>(
        "InvokeModelWithBidirectionalStreamOutput", invoke_model_with_bidirectional_stream_output_fields);
constinit const internal::Type invoke_model_with_bidirectional_stream_output_type =
    internal::union_type<InvokeModelWithBidirectionalStreamOutputView>(
        invoke_model_with_bidirectional_stream_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BidirectionalOutputPayloadPartView*) {
  return schemas::bidirectional_output_payload_part_schema;
}
const internal::Schema& schema_of(const InvokeModelWithBidirectionalStreamOutputView*) {
  return schemas::invoke_model_with_bidirectional_stream_output_schema;
}

}  // namespace outcrop::bedrock_runtime
