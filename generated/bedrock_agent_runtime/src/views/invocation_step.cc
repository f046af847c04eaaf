// Decode tables of InvocationStepView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/invocation_step.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field s3_location_fields[] = {
    {"uri", &internal::string_type, offsetof(S3LocationView, uri), internal::Slot::plain},
};

constexpr internal::Field image_source_fields[] = {
    {"bytes", &internal::blob_type, offsetof(ImageSourceView, bytes), internal::Slot::reference},
    {"s3Location", &schemas::s3_location_type, offsetof(ImageSourceView, s3_location), internal::Slot::reference},
};

constexpr internal::Field image_block_fields[] = {
    {"format", &schemas::image_format_type, offsetof(ImageBlockView, format), internal::Slot::plain},
    {"source", &schemas::image_source_type, offsetof(ImageBlockView, source), internal::Slot::plain},
};

constexpr internal::Field bedrock_session_content_block_fields[] = {
    {"text", &internal::string_type, offsetof(BedrockSessionContentBlockView, text), internal::Slot::reference, true},
    {"image", &schemas::image_block_type, offsetof(BedrockSessionContentBlockView, image), internal::Slot::reference,
     true},
};

constexpr internal::Type invocation_step_payload_content_blocks_type =
    internal::list_type<BedrockSessionContentBlockView>(schemas::bedrock_session_content_block_type);
constexpr internal::Field invocation_step_payload_fields[] = {
    {"contentBlocks", &invocation_step_payload_content_blocks_type, offsetof(InvocationStepPayloadView, content_blocks),
     internal::Slot::reference, true},
};

constexpr internal::Field invocation_step_fields[] = {
    {"sessionId", &internal::string_type, offsetof(InvocationStepView, session_id), internal::Slot::plain},
    {"invocationId", &internal::string_type, offsetof(InvocationStepView, invocation_id), internal::Slot::plain},
    {"invocationStepId", &internal::string_type, offsetof(InvocationStepView, invocation_step_id),
     internal::Slot::plain},
    {"invocationStepTime", &internal::date_time_type, offsetof(InvocationStepView, invocation_step_time),
     internal::Slot::plain},
    {"payload", &schemas::invocation_step_payload_type, offsetof(InvocationStepView, payload), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema s3_location_schema =
    internal::structure_schema<S3LocationView>("S3Location", s3_location_fields);
constinit const internal::Type s3_location_type = internal::structure_type<S3LocationView>(s3_location_schema);

constinit const internal::Schema image_source_schema =
    internal::union_schema<ImageSourceView>("ImageSource", image_source_fields);
constinit const internal::Type image_source_type = internal::union_type<ImageSourceView>(image_source_schema);

constinit const internal::Schema image_block_schema =
    internal::structure_schema<ImageBlockView>("ImageBlock", image_block_fields);
constinit const internal::Type image_block_type = internal::structure_type<ImageBlockView>(image_block_schema);

constinit const internal::Schema bedrock_session_content_block_schema =
    internal::union_schema<BedrockSessionContentBlockView>("BedrockSessionContentBlock",
                                                           bedrock_session_content_block_fields);
constinit const internal::Type bedrock_session_content_block_type =
    internal::union_type<BedrockSessionContentBlockView>(bedrock_session_content_block_schema);

constinit const internal::Schema invocation_step_payload_schema =
    internal::union_schema<InvocationStepPayloadView>("InvocationStepPayload", invocation_step_payload_fields);
constinit const internal::Type invocation_step_payload_type =
    internal::union_type<InvocationStepPayloadView>(invocation_step_payload_schema);

constinit const internal::Schema invocation_step_schema =
    internal::structure_schema<InvocationStepView>("InvocationStep", invocation_step_fields);
constinit const internal::Type invocation_step_type =
    internal::structure_type<InvocationStepView>(invocation_step_schema);

}  // namespace schemas

const internal::Schema& schema_of(const S3LocationView*) { return schemas::s3_location_schema; }
const internal::Schema& schema_of(const ImageSourceView*) { return schemas::image_source_schema; }
const internal::Schema& schema_of(const ImageBlockView*) { return schemas::image_block_schema; }
const internal::Schema& schema_of(const BedrockSessionContentBlockView*) {
  return schemas::bedrock_session_content_block_schema;
}
const internal::Schema& schema_of(const InvocationStepPayloadView*) { return schemas::invocation_step_payload_schema; }
const internal::Schema& schema_of(const InvocationStepView*) { return schemas::invocation_step_schema; }

}  // namespace outcrop::bedrock_agent_runtime
