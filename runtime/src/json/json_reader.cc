// JsonReader: the speculative decoder where it suits, else the structural index of a body and a walk along it.
#include "outcrop/internal/json_reader.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "json/index_reader.h"
#include "json/problem.h"
#include "json/scalars.h"
#include "json/speculative_reader.h"
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

const SpeculativeKernel* kernel_of(Decoder decoder) {
  const char* const forced = std::getenv("OUTCROP_DECODER");
  if (decoder == Decoder::simdjson || (forced && forced == std::string_view("simdjson"))) return nullptr;
  return chosen_kernel();
}

std::string_view without_mark(PaddedText json) {
  std::string_view text = json.view();
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text;
}

// Bytes of the index of `text`: four a token, of which no text has more than bytes. Where that leaves room enough,
// nobody counts.
std::size_t index_bytes(std::string_view text, std::size_t memory) {
  constexpr std::size_t kToken = sizeof(std::uint32_t);
  if (text.size() <= memory / (4 * kToken)) return kToken * text.size();
  std::size_t marks = 0;
  for (const char c : text)
    marks += static_cast<std::size_t>((c == ',') | (c == ':') | (c == '{') | (c == '}') | (c == '[') | (c == ']'));
  return kToken * (2 * marks + 1);  // behind each mark stands at most one string, number or word
}

}  // namespace

struct JsonReader::Impl {
  explicit Impl(Decoder decoder) : speculative(kernel_of(decoder)) {}

  DecodeLimits limits;
  bool over_limit{};
  SpeculativeReader speculative;
  StructuralIndex index;
  MemberOrder order;
  Problem problem;
  std::string problem_text;

  // Calls read(IndexReader&) for `json` without its byte order mark.
  template <class Read>
  bool walk(PaddedText json, Arena& arena, Read&& read) {
    problem.clear();
    over_limit = false;
    const std::string_view inside = without_mark(json);
    const PaddedText text = PaddedText::padded_by_caller(inside.data(), inside.size());
    const std::size_t skipped = json.size() - text.size();
    if (!set_arena_limit(text.view(), arena)) {
      problem_text = memory_problem("body and the index of its tokens need");
      return false;
    }
    const IndexFailure failure = index.build(text);
    bool done = false;
    if (failure != IndexFailure::none) {
      problem.fail(text_of(failure));
    } else {
      try {
        IndexReader reader(text.view(), index.begin(), index.end(), arena, order, problem, skipped,
                           kMaxJsonDepth - limits.nesting);
        done = read(reader);
        over_limit = reader.is_too_deep();
      } catch (const ArenaFull&) {
        problem.fail(memory_problem("views need"));
      } catch (const std::bad_alloc&) {
        problem.fail(text_of(IndexFailure::out_of_memory));
      }
    }
    index.trim();
    if (!done) problem_text = problem.text();
    return done;
  }

  // False: text and index alone take too much.
  bool set_arena_limit(std::string_view text, Arena& arena) const {
    const std::size_t before_views = text.size() + index_bytes(text, limits.memory);
    if (before_views > limits.memory) return false;
    arena.set_limit(arena.used() + std::min(limits.memory - before_views, limits.views));
    return true;
  }

  std::string memory_problem(std::string_view what) {
    over_limit = true;
    const bool of_views = limits.views < limits.memory && what.starts_with("views");
    return "its " + std::string(what) + " more memory than the " +
           std::to_string(of_views ? limits.views : limits.memory) + " bytes of ClientConfig::" +
           (of_views ? "max_view_bytes" : "max_response_bytes, which hold for the body, its index and its views");
  }

  // Whether the speculative reader could read all of `json`.
  bool speculate(const Schema& schema, PaddedText json, Arena& arena, void* view) {
    const std::string_view text = without_mark(json);
    return set_arena_limit(text, arena) &&
           speculative.read(schema, PaddedText::padded_by_caller(text.data(), text.size()), arena, index, order,
                            kMaxJsonDepth - limits.nesting, view);
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
          const Complaint complaint = store_string(type, body, arena, built);
          if (complaint) return fail(complaint.wrong);
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

JsonReader::JsonReader(Decoder decoder) : impl_(std::make_unique<Impl>(decoder)) {}
JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;

void JsonReader::set_limits(const DecodeLimits& limits) {
  impl_->limits = limits;
  impl_->over_limit = false;
}

const std::string& JsonReader::problem() const { return impl_->problem_text; }

bool JsonReader::was_over_limit() const { return impl_->over_limit; }

bool JsonReader::decode(const Schema& schema, PaddedText json, Arena& arena, void* view) {
  if (impl_->speculate(schema, json, arena, view)) return true;
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

std::string decoder_problem(std::string_view decoder, std::string_view kernel) {
  if (!decoder.empty() && decoder != "simdjson")
    return "OUTCROP_DECODER is \"" + std::string(decoder) + "\"; it can be simdjson (unset it for the faster decoder)";
  if (kernel.empty() || speculative_kernel(kernel)) return {};
  return "OUTCROP_KERNEL is \"" + std::string(kernel) + "\"; this machine runs " + speculative_kernel_names() +
         " (unset it for the best one)";
}

bool is_json(std::string_view json) {
  PaddedBuffer text;
  if (!text.assign(json)) return false;
  text.seal();
  StructuralIndex index;
  if (index.build(text) != IndexFailure::none) return false;
  Arena arena;
  MemberOrder order;
  Problem problem;
  return IndexReader(text.view(), index.begin(), index.end(), arena, order, problem).check_whole();
}

}  // namespace outcrop::internal
