// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_content.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/retrieved_reference.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

AudioSegment to_owned(const AudioSegmentView& view) {
  AudioSegment owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.transcription, view.transcription);
  return owned;
}

RetrievalResultContentColumn to_owned(const RetrievalResultContentColumnView& view) {
  RetrievalResultContentColumn owned;
  internal::own(owned.column_name, view.column_name);
  internal::own(owned.column_value, view.column_value);
  internal::own(owned.type, view.type);
  return owned;
}

VideoSegment to_owned(const VideoSegmentView& view) {
  VideoSegment owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.summary, view.summary);
  return owned;
}

RetrievalResultContent to_owned(const RetrievalResultContentView& view) {
  RetrievalResultContent owned;
  internal::own(owned.type, view.type);
  internal::own(owned.text, view.text);
  internal::own(owned.byte_content, view.byte_content);
  internal::own(owned.video, view.video);
  internal::own(owned.audio, view.audio);
  internal::own(owned.row, view.row);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
