// Makes RetrievalResultContent and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/retrieval_result_content.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_content.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

AudioSegment to_owned(const AudioSegmentView& view) {
  AudioSegment owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.transcription, view.transcription);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AudioSegment& in) {
  writer.begin_object();
  writer.member("s3Uri", in.s3_uri);
  writer.member("transcription", in.transcription);
  writer.end_object();
}

RetrievalResultContentColumn to_owned(const RetrievalResultContentColumnView& view) {
  RetrievalResultContentColumn owned;
  internal::own(owned.column_name, view.column_name);
  internal::own(owned.column_value, view.column_value);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultContentColumn& in) {
  writer.begin_object();
  writer.sensitive().member("columnName", in.column_name);
  writer.sensitive().member("columnValue", in.column_value);
  writer.sensitive().member("type", in.type);
  writer.end_object();
}

VideoSegment to_owned(const VideoSegmentView& view) {
  VideoSegment owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.summary, view.summary);
  return owned;
}

void write_json(internal::JsonWriter& writer, const VideoSegment& in) {
  writer.begin_object();
  writer.member("s3Uri", in.s3_uri);
  writer.member("summary", in.summary);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const RetrievalResultContent& in) {
  writer.begin_object();
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("byteContent", in.byte_content);
  writer.sensitive().member("video", in.video);
  writer.sensitive().member("audio", in.audio);
  writer.sensitive().member("row", in.row);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
