// JsonReader: builds the structural index of a body and walks it.
#include "outcrop/internal/json_reader.h"

#include <cstring>
#include <new>

#include "json/header_reader.h"
#include "json/index_reader.h"
#include "json/problem.h"
#include "json/structural_index.h"
#include "json/view_store.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

const char* text_of(IndexFailure failure) {
  switch (failure) {
    case IndexFailure::none:
      break;
    case IndexFailure::too_large:
      return "JSON of 4 GiB or more can't be read";
    case IndexFailure::out_of_memory:
      return "not enough memory to read the JSON";
    case IndexFailure::not_utf8:
      return "the text is not valid UTF-8";
    case IndexFailure::unclosed_string:
      return "the text ends within a string";
    case IndexFailure::control_character:
      return "a string holds an unescaped control character";
    case IndexFailure::no_token:
      return "the text holds no JSON value";
  }
  return "";
}

}  // namespace

struct JsonReader::Impl {
  Decoder decoder;
  StructuralIndex index;
  Problem problem;
  std::string problem_text;

  // Calls read(IndexReader&) for `json` without its byte order mark.
  template <class Read>
  bool walk(PaddedText json, Arena& arena, Read&& read) {
    problem.clear();
    const std::size_t skipped = json.view().starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const PaddedText text = PaddedText::vouched(json.data() + skipped, json.size() - skipped);
    const IndexFailure failure = index.build(text);
    bool done = false;
    if (failure != IndexFailure::none) {
      problem.fail(text_of(failure));
    } else {
      try {
        IndexReader reader(text.view(), index.begin(), index.end(), arena, problem, skipped);
        done = read(reader);
      } catch (const std::bad_alloc&) {
        problem.fail(text_of(IndexFailure::out_of_memory));
      }
    }
    index.trim();
    if (!done) problem_text = problem.text();
    return done;
  }

  bool read_payload(const Field& field, PaddedText payload, Arena& arena, void* to) {
    const Type& type = *field.type;
    const std::string_view body = payload.view();
    switch (type.kind) {
      case Kind::string:
      case Kind::enumeration:
      case Kind::blob: {
        void* const built = begin_slot(type, field.slot, to, arena);
        if (type.kind == Kind::blob) {
          store(built, SpanBytes{body.data(), body.size()});
        } else {
          store_string(type, body, arena, built);
        }
        finish_slot(type, field.slot, to, built);
        return true;
      }
      default:
        return walk(payload, arena,
                    [&](IndexReader& reader) { return reader.read_whole_payload(type, field.slot, to); });
    }
  }

  bool fail(std::string text) {
    problem_text = std::move(text);
    return false;
  }
};

JsonReader::JsonReader(Decoder decoder) : impl_(std::make_unique<Impl>()) { impl_->decoder = decoder; }
JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;

const std::string& JsonReader::problem() const { return impl_->problem_text; }

bool JsonReader::decode(const Schema& schema, PaddedText json, Arena& arena, void* view) {
  return impl_->walk(json, arena, [&](IndexReader& reader) { return reader.read_whole(schema, view); });
}

bool JsonReader::decode_document(PaddedText json, Arena& arena, DocumentView& document) {
  return impl_->walk(json, arena, [&](IndexReader& reader) { return reader.read_whole_document(document); });
}

bool JsonReader::decode_payload(const OutputSchema& output, PaddedText payload, Arena& arena, void* view) {
  std::memcpy(view, output.view->prototype, output.view->size);
  if (payload.size() == 0) return true;
  try {
    if (output.payload)
      return impl_->read_payload(*output.payload, payload, arena, at_offset(view, output.payload->offset));
    return !output.body || output.body->fields.empty() || decode(*output.body, payload, arena, view);
  } catch (const std::bad_alloc&) {
    return impl_->fail(text_of(IndexFailure::out_of_memory));
  }
}

bool JsonReader::decode_output(const OutputSchema& output, ResponseStorage& storage, void* view) {
  try {
    if (!decode_payload(output, storage.body, storage.arena, view)) return false;
    impl_->problem.clear();
    if (!read_headers(output, storage, view, impl_->problem)) return impl_->fail(impl_->problem.text());
    if (output.status_code) {
      const Field& field = *output.status_code;
      void* const to = at_offset(view, field.offset);
      void* const built = begin_slot(*field.type, field.slot, to, storage.arena);
      store(built, static_cast<std::int32_t>(storage.status));
      finish_slot(*field.type, field.slot, to, built);
    }
  } catch (const std::bad_alloc&) {
    return impl_->fail(text_of(IndexFailure::out_of_memory));
  }
  return true;
}

bool is_json(std::string_view json) {
  PaddedBuffer text;
  if (!text.assign(json)) return false;
  text.seal();
  StructuralIndex index;
  if (index.build(text) != IndexFailure::none) return false;
  Arena arena;
  Problem problem;
  return IndexReader(text.view(), index.begin(), index.end(), arena, problem).check_whole();
}

}  // namespace outcrop::internal
