// The same bytes as tests/bench/decode.c, by simdjson's DOM parser, which is used again from body to body. It builds a tree of
// what is there and looks at nothing in it; padding and parser are made beforehand.
//
// usage: simdjson CORPUS ROUNDS

#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <time.h>
#include <vector>

static double cpu_ns()
{
    timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

int main(int argc, char **argv)
{
    std::vector<simdjson::padded_string> bodies;
    simdjson::dom::parser parser;
    std::string line;

    if (argc != 3)
        return 2;
    std::ifstream file(argv[1]);
    while (std::getline(file, line))
        bodies.emplace_back(line.substr(line.find('\t') + 1));
    const unsigned long rounds = std::strtoul(argv[2], nullptr, 10);
    const double start = cpu_ns();
    for (unsigned long i = 0; i < rounds; i++) {
        for (const auto &body : bodies) {
            simdjson::dom::element tree;

            if (parser.parse(body.data(), body.size(), false).get(tree) != simdjson::SUCCESS)
                return 1;
        }
    }
    std::printf("ns=%.1f\n", (cpu_ns() - start) / static_cast<double>(rounds * bodies.size()));
    return 0;
}
