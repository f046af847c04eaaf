// A view of a service, and its owned copy made and written.
#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/response_storage.h"

struct OwnedTexts {
  std::string sent;   // as JSON for a service
  std::string shown;  // to people
};

// A decoded answer and the memory that it points into.
struct DecodedAnswer {
  DecodedAnswer(const outcrop::internal::Schema& schema, std::string_view json)
      : view(schema.size / sizeof(std::max_align_t) + 1) {
    EXPECT_TRUE(body.assign(json));
    body.seal();
    outcrop::internal::JsonReader reader;
    EXPECT_TRUE(reader.decode(schema, body, arena, view.data())) << reader.problem() << json;
  }
  ~DecodedAnswer() { std::memset(body.data(), '?', body.size()); }

  outcrop::internal::PaddedBuffer body;
  outcrop::internal::Arena arena;
  std::vector<std::max_align_t> view;
};

struct OwnedCase {
  std::string_view name;
  const outcrop::internal::Schema& schema;
  OwnedTexts (*own)(std::unique_ptr<DecodedAnswer> answer);
};

template <class View>
OwnedTexts own(std::unique_ptr<DecodedAnswer> answer) {
  const auto owned = to_owned(*reinterpret_cast<const View*>(answer->view.data()));
  answer.reset();
  OwnedTexts texts{{}, to_string(owned)};
  std::string problem;
  outcrop::internal::JsonWriter writer(texts.sent, problem);
  write_json(writer, owned);
  return texts;
}

template <class View>
void add_case(std::vector<OwnedCase>& cases, std::string_view name) {
  cases.push_back({name, schema_of(static_cast<const View*>(nullptr)), own<View>});
}
