// Decode tables of RetrievalResultContentView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_content.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field audio_segment_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(AudioSegmentView, s3_uri), internal::Slot::plain},
    {"transcription", &internal::string_type, offsetof(AudioSegmentView, transcription), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_content_column_fields[] = {
    {"columnName", &internal::string_type, offsetof(RetrievalResultContentColumnView, column_name),
     internal::Slot::optional, true},
    {"columnValue", &internal::string_type, offsetof(RetrievalResultContentColumnView, column_value),
     internal::Slot::optional, true},
    {"type", &schemas::retrieval_result_content_column_type_type, offsetof(RetrievalResultContentColumnView, type),
     internal::Slot::plain, true},
};

constexpr internal::Field video_segment_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(VideoSegmentView, s3_uri), internal::Slot::plain},
    {"summary", &internal::string_type, offsetof(VideoSegmentView, summary), internal::Slot::optional},
};

constexpr internal::Type retrieval_result_content_row_type =
    internal::list_type<RetrievalResultContentColumnView>(schemas::retrieval_result_content_column_type);
constexpr internal::Field retrieval_result_content_fields[] = {
    {"type", &schemas::retrieval_result_content_type_type, offsetof(RetrievalResultContentView, type),
     internal::Slot::plain, true},
    {"text", &internal::string_type, offsetof(RetrievalResultContentView, text), internal::Slot::optional, true},
    {"byteContent", &internal::string_type, offsetof(RetrievalResultContentView, byte_content),
     internal::Slot::optional, true},
    {"video", &schemas::video_segment_type, offsetof(RetrievalResultContentView, video), internal::Slot::reference,
     true},
    {"audio", &schemas::audio_segment_type, offsetof(RetrievalResultContentView, audio), internal::Slot::reference,
     true},
    {"row", &retrieval_result_content_row_type, offsetof(RetrievalResultContentView, row), internal::Slot::plain, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema audio_segment_schema =
    internal::structure_schema<AudioSegmentView>("AudioSegment", audio_segment_fields);
constinit const internal::Type audio_segment_type = internal::structure_type<AudioSegmentView>(audio_segment_schema);

constinit const internal::Schema retrieval_result_content_column_schema =
    internal::structure_schema<RetrievalResultContentColumnView>("RetrievalResultContentColumn",
                                                                 retrieval_result_content_column_fields);
constinit const internal::Type retrieval_result_content_column_type =
    internal::structure_type<RetrievalResultContentColumnView>(retrieval_result_content_column_schema);

constinit const internal::Schema video_segment_schema =
    internal::structure_schema<VideoSegmentView>("VideoSegment", video_segment_fields);
constinit const internal::Type video_segment_type = internal::structure_type<VideoSegmentView>(video_segment_schema);

constinit const internal::Schema retrieval_result_content_schema =
    internal::structure_schema<RetrievalResultContentView>("RetrievalResultContent", retrieval_result_content_fields);
constinit const internal::Type retrieval_result_content_type =
    internal::structure_type<RetrievalResultContentView>(retrieval_result_content_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AudioSegmentView*) { return schemas::audio_segment_schema; }
const internal::Schema& schema_of(const RetrievalResultContentColumnView*) {
  return schemas::retrieval_result_content_column_schema;
}
const internal::Schema& schema_of(const VideoSegmentView*) { return schemas::video_segment_schema; }
const internal::Schema& schema_of(const RetrievalResultContentView*) {
  return schemas::retrieval_result_content_schema;
}

}  // namespace outcrop::bedrock_agent_runtime
