#include "text/yaml_text.h"

#include <yaml.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <stdexcept>

#include "text/input_error.h"

namespace outcrop::cli {
namespace {

constexpr std::size_t most_values = 1'000'000;  // aliases of aliases would make more of a few lines
constexpr int deepest_yaml = 500;

/// What a plain scalar means: null, a boolean, a number, or else itself.
Document plain_value(const std::string& text) {
  if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") return Document();
  if (text == "true" || text == "True" || text == "TRUE") return Document(true);
  if (text == "false" || text == "False" || text == "FALSE") return Document(false);
  const std::string_view number = std::string_view(text).substr(text.front() == '+' ? 1 : 0);
  if (std::optional<Document> read = Document::parse(number); read && read->as_double()) return *std::move(read);
  return Document(text);
}

class YamlReader {
 public:
  YamlReader(std::string_view text, std::string_view origin) : origin_(origin) {
    if (!yaml_parser_initialize(&parser_)) throw std::bad_alloc();
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  }
  YamlReader(const YamlReader&) = delete;
  YamlReader& operator=(const YamlReader&) = delete;
  ~YamlReader() {
    if (loaded_) yaml_document_delete(&document_);
    yaml_parser_delete(&parser_);
  }

  Document read() {
    if (!yaml_parser_load(&parser_, &document_))
      fail(parser_.problem ? parser_.problem : "it can't be read", parser_.problem_mark);
    loaded_ = true;
    yaml_node_t* const root = yaml_document_get_root_node(&document_);
    return root ? value(*root, 0) : Document();
  }

 private:
  [[noreturn]] void fail(const std::string& problem, const yaml_mark_t& mark) const {
    throw InputError(std::string(origin_) + ": not YAML, line " + std::to_string(mark.line + 1) + ", column " +
                     std::to_string(mark.column + 1) + ": " + problem);
  }
  yaml_node_t& node(int index) { return *yaml_document_get_node(&document_, index); }
  static std::string text_of(const yaml_node_t& node) {
    return {reinterpret_cast<const char*>(node.data.scalar.value), node.data.scalar.length};
  }

  Document value(const yaml_node_t& node, int depth) {
    if (++values_ > most_values || depth > deepest_yaml) fail("it is too large or nested too deeply", node.start_mark);
    if (node.type == YAML_SCALAR_NODE) {
      const bool is_plain = node.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
      return is_plain ? plain_value(text_of(node)) : Document(text_of(node));
    }
    if (node.type == YAML_SEQUENCE_NODE) {
      Document::Array elements;
      for (auto* item = node.data.sequence.items.start; item < node.data.sequence.items.top; ++item)
        elements.push_back(value(this->node(*item), depth + 1));
      return Document(std::move(elements));
    }
    Document::Object members;
    for (auto* pair = node.data.mapping.pairs.start; pair < node.data.mapping.pairs.top; ++pair) {
      const yaml_node_t& key = this->node(pair->key);
      if (key.type != YAML_SCALAR_NODE) fail("the name of a member is wanted", key.start_mark);
      members.emplace_back(text_of(key), value(this->node(pair->value), depth + 1));
    }
    return Document(std::move(members));
  }

  std::string_view origin_;
  yaml_parser_t parser_{};
  yaml_document_t document_{};
  bool loaded_{};
  std::size_t values_{};
};

/// As YAML 1.1 has numbers, too: in front of an exponent is a point, and it has a sign.
std::string number_text(std::string_view json) {
  const std::size_t e = std::min(json.find_first_of("eE"), json.size());
  std::string text(json.substr(0, e));
  if (e == json.size()) return text;
  if (text.find('.') == std::string::npos) text += ".0";
  const std::string_view exponent = json.substr(e + 1);
  return text + (exponent.starts_with('-') || exponent.starts_with('+') ? "e" : "e+") + std::string(exponent);
}

/// YAML 1.1 readers, the AWS CLI's among them, take more words and digits for something else than 1.2 does.
bool needs_quotes(const std::string& text) {
  if (!plain_value(text).as_string()) return true;
  std::string lower;
  for (const char c : text) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (const std::string_view word : {"y", "n", "yes", "no", "on", "off", "=", "<<"})
    if (lower == word) return true;
  const char first = text.front();
  return std::isdigit(static_cast<unsigned char>(first)) != 0 || first == '-' || first == '+' || first == '.';
}

class YamlWriter {
 public:
  YamlWriter() {
    if (!yaml_emitter_initialize(&emitter_)) throw std::bad_alloc();
    yaml_emitter_set_unicode(&emitter_, 1);
    yaml_emitter_set_width(&emitter_, -1);
    yaml_emitter_set_output(
        &emitter_,
        [](void* out, unsigned char* bytes, std::size_t size) {
          static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), size);
          return 1;
        },
        &out_);
  }
  YamlWriter(const YamlWriter&) = delete;
  YamlWriter& operator=(const YamlWriter&) = delete;
  ~YamlWriter() { yaml_emitter_delete(&emitter_); }

  std::string write(const Document& value) {
    emit([](yaml_event_t* event) { return yaml_stream_start_event_initialize(event, YAML_UTF8_ENCODING); });
    emit([](yaml_event_t* event) { return yaml_document_start_event_initialize(event, nullptr, nullptr, nullptr, 1); });
    node(value);
    emit([](yaml_event_t* event) { return yaml_document_end_event_initialize(event, 1); });
    emit([](yaml_event_t* event) { return yaml_stream_end_event_initialize(event); });
    return std::move(out_);
  }

 private:
  template <class Make>
  void emit(Make make) {
    yaml_event_t event{};
    if (!make(&event) || !yaml_emitter_emit(&emitter_, &event))
      throw std::runtime_error(std::string("YAML can't be written: ") + (emitter_.problem ? emitter_.problem : ""));
  }

  void scalar(const std::string& text, yaml_scalar_style_t style) {
    emit([&](yaml_event_t* event) {
      return yaml_scalar_event_initialize(event, nullptr, nullptr,
                                          reinterpret_cast<unsigned char*>(const_cast<char*>(text.data())),
                                          static_cast<int>(text.size()), 1, 1, style);
    });
  }

  void text(const std::string& text) {
    const bool lines = text.find('\n') != std::string::npos;
    scalar(text, lines                ? YAML_DOUBLE_QUOTED_SCALAR_STYLE
                 : needs_quotes(text) ? YAML_SINGLE_QUOTED_SCALAR_STYLE
                                      : YAML_ANY_SCALAR_STYLE);
  }

  void node(const Document& value) {
    switch (value.kind()) {
      case DocumentKind::null:
        return scalar("null", YAML_PLAIN_SCALAR_STYLE);
      case DocumentKind::boolean:
        return scalar(*value.as_bool() ? "true" : "false", YAML_PLAIN_SCALAR_STYLE);
      case DocumentKind::integer:
      case DocumentKind::number:
        return scalar(number_text(value.number_text()), YAML_PLAIN_SCALAR_STYLE);
      case DocumentKind::string:
        return text(std::string(*value.as_string()));
      case DocumentKind::array:
        emit([](yaml_event_t* event) {
          return yaml_sequence_start_event_initialize(event, nullptr, nullptr, 1, YAML_BLOCK_SEQUENCE_STYLE);
        });
        for (const Document& element : value.elements()) node(element);
        return emit([](yaml_event_t* event) { return yaml_sequence_end_event_initialize(event); });
      case DocumentKind::object:
        break;
    }
    emit([](yaml_event_t* event) {
      return yaml_mapping_start_event_initialize(event, nullptr, nullptr, 1, YAML_BLOCK_MAPPING_STYLE);
    });
    for (const auto& [name, member] : value.members()) {
      text(name);
      node(member);
    }
    emit([](yaml_event_t* event) { return yaml_mapping_end_event_initialize(event); });
  }

  yaml_emitter_t emitter_{};
  std::string out_;
};

}  // namespace

Document parse_yaml(std::string_view text, std::string_view origin) { return YamlReader(text, origin).read(); }

std::string to_yaml(const Document& value) {
  std::string text = YamlWriter().write(value);
  // What libyaml ends a document with that is one open scalar.
  if (text.ends_with("...\n")) text.resize(text.size() - 4);
  return text;
}

}  // namespace outcrop::cli
