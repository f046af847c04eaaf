#include "output/text_layout.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop::cli {
namespace {

bool is_collection(const Document& value) {
  return value.kind() == DocumentKind::array || value.kind() == DocumentKind::object;
}

std::string scalar_text(const Document& value) {
  switch (value.kind()) {
    case DocumentKind::null:
      return "None";
    case DocumentKind::boolean:
      return *value.as_bool() ? "True" : "False";
    case DocumentKind::string:
      return std::string(*value.as_string());
    default:
      return std::string(value.number_text());
  }
}

std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

class TextLayout {
 public:
  /// `columns`: the members of which every element of a list has a value, or an empty one.
  void value(const Document& value, const std::string& name, const std::vector<std::string>* columns = nullptr) {
    if (value.kind() == DocumentKind::object) return object(value, name, columns);
    if (value.kind() == DocumentKind::array) return array(value, name);
    out_ += scalar_text(value) + "\n";
  }
  std::string take() { return std::move(out_); }

 private:
  void line(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) out_ += (i == 0 ? "" : "\t") + cells[i];
    out_ += '\n';
  }

  void array(const Document& array, const std::string& name) {
    const Document::Array& elements = array.elements();
    const auto is_object = [](const Document& element) { return element.kind() == DocumentKind::object; };
    if (std::any_of(elements.begin(), elements.end(), is_object)) {
      std::set<std::string> columns;
      for (const Document& element : elements)
        for (const auto& [member, value] : element.members())
          if (!is_collection(value)) columns.insert(member);
      const std::vector<std::string> sorted(columns.begin(), columns.end());
      for (const Document& element : elements) value(element, name, &sorted);
      return;
    }
    std::vector<std::string> scalars;
    for (const Document& element : elements)
      if (!is_collection(element)) scalars.push_back(scalar_text(element));
    if (name.empty() && !scalars.empty()) line(scalars);
    if (!name.empty())
      for (std::string& scalar : scalars) line({upper(name), std::move(scalar)});
    for (const Document& element : elements)
      if (is_collection(element)) value(element, name);
  }

  void object(const Document& object, const std::string& name, const std::vector<std::string>* columns) {
    std::vector<std::pair<std::string, const Document*>> members;
    for (const auto& [member, value] : object.members()) members.emplace_back(member, &value);
    std::sort(members.begin(), members.end());
    std::vector<std::string> cells;
    if (!name.empty()) cells.push_back(upper(name));
    const std::size_t empty = cells.size();
    if (columns) {
      for (const std::string& column : *columns) {
        const Document* const value = object.find(column);
        cells.push_back(value && !is_collection(*value) ? scalar_text(*value) : "");
      }
    } else {
      for (const auto& [member, value] : members)
        if (!is_collection(*value)) cells.push_back(scalar_text(*value));
    }
    if (cells.size() > empty) line(cells);
    for (const auto& [member, nested] : members)
      if (is_collection(*nested)) value(*nested, member);
  }

  std::string out_;
};

}  // namespace

std::string text_layout(const Document& value) {
  TextLayout layout;
  layout.value(value, {});
  return layout.take();
}

}  // namespace outcrop::cli
