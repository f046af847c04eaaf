// Runs a fuzz target without libFuzzer: over its corpus, then over mutations of it by a fixed seed.
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "fuzz.h"
#include "support/mutated.h"

// Null where the target has none.
#pragma weak LLVMFuzzerCustomMutator

namespace {

std::mt19937 seeded(7);
std::vector<std::string> texts;  // the corpus

std::string current;  // input

// What libFuzzer writes to a file.
void show_current(int) {
  std::fputs("the input: ", stderr);
  for (const char c : current) std::fprintf(stderr, c >= ' ' && c < 0x7f && c != '\\' ? "%c" : "\\x%02x", c & 0xff);
  std::fputs("\n", stderr);
}

void run(const std::string& input) {
  current = input;
  // At its exact size, so that a sanitizer sees what lies beyond.
  const std::vector<std::uint8_t> bytes(input.begin(), input.end());
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

std::vector<std::string> corpus(const char* folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<std::string> all;
  for (const auto& path : files) {
    std::ifstream file(path, std::ios::binary);
    all.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return all;
}

std::string mutated(const std::string& text) {
  if (!LLVMFuzzerCustomMutator) return outcrop::test::mutated(text, texts, seeded);
  std::vector<std::uint8_t> bytes(text.begin(), text.end());
  bytes.resize(std::max<std::size_t>(2 * text.size(), 16384));
  const std::size_t size =
      LLVMFuzzerCustomMutator(bytes.data(), text.size(), bytes.size(), static_cast<unsigned>(seeded()));
  return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)};
}

}  // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size) {
  const std::string text =
      outcrop::test::mutated({reinterpret_cast<const char*>(data), size}, texts, seeded).substr(0, max_size);
  std::memcpy(data, text.data(), text.size());
  return text.size();
}

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: replay CORPUS-FOLDER MUTATIONS\n", stderr);
    return 2;
  }
  std::signal(SIGABRT, show_current);
  texts = corpus(argv[1]);
  outcrop::fuzz::require(!texts.empty(), "there is a corpus");
  for (const std::string& text : texts) run(text);
  const long mutations = std::strtol(argv[2], nullptr, 10);
  for (long i = 0; i < mutations; ++i) {
    const std::string input = mutated(texts[static_cast<std::size_t>(seeded()) % texts.size()]);
    run(input);
  }
}
